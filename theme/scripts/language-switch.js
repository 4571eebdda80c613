// Takes the reader's language, place and focus along to the same page in another language. Without it the switch is a plain link.
{
  const arrival = 'arrival';

  StudyGuide.enhance('language-switch', root => {
    root.addEventListener('click', event => {
      const link = event.target.closest('[data-language]');
      if (!link) {
        return;
      }
      StudyGuide.store('language', link.dataset.language);
      link.hash = location.hash;
      link.search = location.search; // what is looked for, and what a list is narrowed by, are the same in every language
      // At the top of a page there is nothing to keep.
      if (scrollY > 0 && !StudyGuide.place && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
        event.preventDefault();
        StudyGuide.ready().then(() => link.click(), () => location.assign(link.href));
        return;
      }
      try {
        const place = scrollY > 0 && StudyGuide.place ? StudyGuide.place() : null;
        sessionStorage.setItem(arrival, JSON.stringify({ language: link.dataset.language, from: document.documentElement.lang, place }));
      } catch {
        // Storage is refused: the link works all the same.
      }
    });

    let arrived = null;
    try {
      arrived = JSON.parse(sessionStorage.getItem(arrival));
      sessionStorage.removeItem(arrival);
    } catch {
      // Nothing to come back to.
    }
    if (!arrived || arrived.language !== document.documentElement.lang) {
      return;
    }
    const restore = () => StudyGuide.keep(arrived.place);
    restore();
    if (location.hash) {
      // The browser goes to the hash when everything has loaded; the place is more exact.
      addEventListener('load', () => requestAnimationFrame(restore), { once: true });
    }
    const back = root.querySelector(`[data-language="${CSS.escape(arrived.from)}"]`);
    if (back) {
      back.focus({ preventScroll: true });
    }
    StudyGuide.ready().then(() => StudyGuide.announce(StudyGuide.word('page_shown')), console.error);
  });
}
