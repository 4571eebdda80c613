// Narrows a list of questions in place, and keeps the choice in the address. Without it the filters are links to plain pages.
StudyGuide.enhance('filters', list => {
  const filters = [...list.querySelectorAll('[data-filter]')];
  const cards = [...list.querySelectorAll('[data-id]')];
  const count = list.querySelector('[data-part="count"]');
  const nothing = list.querySelector('[data-part="nothing"]');
  const all = count.textContent;

  /** @returns the choices in the address that this page offers */
  const chosen = () => {
    const wanted = new URLSearchParams(location.search);
    return filters.map(filter => [filter.dataset.filter, wanted.get(filter.dataset.filter)]).filter(([, value]) => value);
  };

  const show = () => {
    const choices = chosen();
    let shown = 0;
    for (const card of cards) {
      card.hidden = choices.some(([name, value]) => card.dataset[name] !== value);
      shown += card.hidden ? 0 : 1;
    }
    for (const group of list.querySelectorAll('.question-list__group')) {
      group.hidden = !group.querySelector('[data-id]:not([hidden])');
    }
    for (const link of list.querySelectorAll('[data-value]')) {
      const name = link.closest('[data-filter]').dataset.filter;
      if (choices.some(([chosenName, value]) => chosenName === name && value === link.dataset.value)) {
        link.setAttribute('aria-current', 'true');
      } else {
        link.removeAttribute('aria-current');
      }
    }
    nothing.hidden = shown > 0;
    if (choices.length === 0) {
      count.textContent = all;
    } else {
      StudyGuide.ready().then(() => count.textContent = StudyGuide.count('questions', shown), () => {});
    }
  };

  list.addEventListener('click', event => {
    const link = event.target.closest('[data-value]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const address = new URL(location.href);
    const { filter } = link.closest('[data-filter]').dataset;
    if (address.searchParams.get(filter) === link.dataset.value) {
      address.searchParams.delete(filter);
    } else {
      address.searchParams.set(filter, link.dataset.value);
    }
    address.hash = '';
    history.pushState(null, '', address.href.replace(/#$/, ''));
    show();
  });
  nothing.querySelector('a').addEventListener('click', event => {
    event.preventDefault();
    const address = new URL(location.href);
    filters.forEach(filter => address.searchParams.delete(filter.dataset.filter));
    history.pushState(null, '', address);
    show();
    count.scrollIntoView({ block: 'nearest' });
  });
  addEventListener('popstate', show);
  show();
});
