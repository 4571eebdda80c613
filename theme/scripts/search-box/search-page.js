// The page of results: what is looked for stands in the address, so that it can be shared and Back works.
StudyGuide.enhance('search-page', form => {
  const field = form.elements.q;
  const names = ['kind', 'topic', 'level'];
  const count = form.querySelector('[data-part="count"]');
  const results = form.querySelector('[data-part="results"]');
  const indexes = document.querySelectorAll('[data-part="indexes"]');
  const step = 20;
  let limit = step;

  const show = answer => {
    if (!answer.isComplete && answer.results.length === 0) {
      return; // what is there stays until it is known what to show instead
    }
    const list = StudyGuide.element('ol', 'search-page__results');
    list.append(...answer.results.map((result, place) => StudyGuide.searchResult(result, place, 'li', true)));
    if (!answer.isComplete) {
      results.replaceChildren(list);
      return;
    }
    results.replaceChildren(StudyGuide.searchHelp(answer, query => {
      field.value = query;
      go(true, false);
    }), list);
    if (answer.total > answer.results.length) {
      const more = StudyGuide.button('tool', StudyGuide.word('search_more'));
      more.addEventListener('click', async () => {
        const next = answer.results.length;
        limit += step;
        await ask(false);
        const link = results.querySelectorAll('.search-result__title')[next];
        if (link) {
          link.focus();
        }
      });
      results.append(more);
    }
    count.textContent = StudyGuide.searchCount(answer);
  };

  const session = StudyGuide.searchSession(show, error => {
    console.error(error);
    results.replaceChildren();
    count.textContent = StudyGuide.word('search_failed');
    indexes.forEach(index => index.hidden = false);
  });

  const ask = isTyping => {
    const query = field.value.trim();
    indexes.forEach(index => index.hidden = Boolean(query));
    document.title = document.title.replace(/^(?:.*? – )?(?=[^–]* – [^–]*$)/, query ? `${query} – ` : '');
    if (!query) {
      session.stop();
      results.replaceChildren();
      count.textContent = '';
      return Promise.resolve();
    }
    const chosen = name => form.elements[name].value ? [form.elements[name].value] : null;
    const options = { kinds: chosen('kind'), topics: chosen('topic'), levels: chosen('level'), limit };
    return session.ask(field.value, options, isTyping);
  };

  /** Takes what is looked for into the address: a new step for a new query, the same one while typing. */
  const go = (isStep, isTyping) => {
    const address = new URL(location.href);
    for (const name of ['q', ...names]) {
      const { value } = form.elements[name];
      if (value.trim()) {
        address.searchParams.set(name, value);
      } else {
        address.searchParams.delete(name);
      }
    }
    if (address.href !== location.href) {
      history[isStep ? 'pushState' : 'replaceState'](null, '', address);
    }
    limit = step;
    return ask(isTyping);
  };

  const read = () => {
    const wanted = new URLSearchParams(location.search);
    field.value = wanted.get('q') || '';
    for (const name of names) {
      const { options } = form.elements[name];
      form.elements[name].value = [...options].some(({ value }) => value === wanted.get(name)) ? wanted.get(name) : '';
    }
    limit = step;
    return ask(false);
  };

  let isTyping = false;
  field.addEventListener('input', () => {
    go(!isTyping && history.length > 0 && Boolean(new URLSearchParams(location.search).get('q')), true);
    isTyping = true;
  });
  field.addEventListener('change', () => isTyping = false);
  form.addEventListener('change', event => event.target !== field && go(true, false));
  form.addEventListener('submit', event => {
    event.preventDefault();
    isTyping = false;
    StudyGuide.rememberSearch(field.value);
    go(true, false);
  });
  results.addEventListener('click', event => event.target.closest('a') && StudyGuide.rememberSearch(field.value));
  addEventListener('popstate', read);
  read();
});
