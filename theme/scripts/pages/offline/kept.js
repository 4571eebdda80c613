// Lists the pages that the browser has kept, by their titles, and opens the page that was asked for as soon as there is a network.
StudyGuide.enhance('offline', root => {
  const most = 200; // each is read for its title

  const askWorker = async () => {
    const channel = new MessageChannel();
    const answer = new Promise(done => channel.port1.onmessage = ({ data }) => done(data));
    (await navigator.serviceWorker.ready).active.postMessage({ task: 'list' }, [channel.port2]);
    return answer;
  };

  const linkTo = async address => {
    const page = await StudyGuide.page(address);
    const item = StudyGuide.element('li', '');
    const link = StudyGuide.element('a', '', page.querySelector('h1').textContent.trim());
    link.href = address;
    item.append(link);
    return item;
  };

  const show = async () => {
    await StudyGuide.ready();
    const home = `${StudyGuide.root}${document.documentElement.lang}/`;
    const addresses = (await askWorker()).filter(address => address.startsWith(home)).slice(0, most);
    const links = await Promise.all(addresses.map(linkTo));
    root.querySelector('[data-part="list"]').append(...links);
    root.querySelector('[data-part="kept"]').hidden = links.length === 0;
  };

  if (navigator.serviceWorker && navigator.serviceWorker.controller) {
    show().catch(console.error);
    addEventListener('online', () => location.reload());
  }
});
