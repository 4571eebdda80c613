// The search over any page: a combobox with a list box, as the ARIA Authoring Practices describe it.
{
  const MOST_SHOWN = 8;

  // Made when the dialog is opened first.
  let dialog = null;
  let field;
  let status;
  let list;
  let help;
  let all;
  let session;

  /** Which option Enter opens, from 0; -1 for none. */
  let current = -1;

  const make = (name, className, attributes) => {
    const made = StudyGuide.element(name, className);
    for (const [attribute, value] of Object.entries(attributes)) {
      made.setAttribute(attribute, value);
    }
    return made;
  };

  const makeField = () => make('input', 'search-field', {
    type: 'search',
    id: 'search-field',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: StudyGuide.word('search_example'),
    role: 'combobox',
    'aria-label': StudyGuide.word('search'),
    'aria-expanded': 'false',
    'aria-controls': 'search-results',
    'aria-autocomplete': 'list',
  });

  const makeList = () => make('ul', 'search-dialog__results', {
    id: 'search-results',
    role: 'listbox',
    'aria-label': StudyGuide.word('search_results'),
  });

  const makeForm = () => {
    const form = make('form', 'search-dialog__form', { role: 'search' });
    const close = StudyGuide.button('tool', StudyGuide.word('close'));
    close.addEventListener('click', () => dialog.close());
    form.addEventListener('submit', event => event.preventDefault());
    form.append(field, close);
    return form;
  };

  const build = () => {
    dialog = make('dialog', 'search-dialog', { 'aria-label': StudyGuide.word('search') });
    field = makeField();
    status = make('p', 'search-dialog__count', { role: 'status' });
    list = makeList();
    help = StudyGuide.element('div', 'search-dialog__help');
    all = StudyGuide.element('a', 'search-dialog__all', StudyGuide.word('search_all_results'));
    session = StudyGuide.searchSession(show, fail);
    dialog.append(makeForm(), status, list, help, all);
    document.body.append(dialog);
    listen();
  };

  const options = () => [...list.children];

  /** Makes an option the one that Enter opens. */
  const mark = place => {
    current = place;
    options().forEach((option, index) => option.setAttribute('aria-selected', String(index === place)));
    const option = options()[place];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  };

  /** Scrolling costs a layout of the page, so it is done where an option may be out of sight. */
  const choose = place => {
    mark(place);
    options()[place].scrollIntoView({ block: 'nearest' });
  };

  const showOptions = (...entries) => {
    list.replaceChildren(...entries);
    field.setAttribute('aria-expanded', String(entries.length > 0));
  };

  /** The address of the page of results for a query. */
  const pageOf = query => {
    const address = new URL(document.querySelector('[data-action="search"]').href);
    address.search = new URLSearchParams({ q: query });
    return StudyGuide.completed(address).href;
  };

  const optionFor = (result, place) => {
    const option = StudyGuide.searchResult(result, place, 'li', false);
    option.id = `search-result-${place}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    return option;
  };

  /** Whether the options are the first of some results already. */
  const begins = results => options().every((option, place) =>
    place < results.length && option.dataset.kind === results[place].kind && option.dataset.id === results[place].id);

  /** A list that is not complete keeps the height of the one before, so that the dialog does not jump while somebody types. */
  const holdHeight = isHeld => list.style.minBlockSize = isHeld ? `${list.offsetHeight}px` : '';

  /** Shows other results, from their beginning. */
  const showFirst = results => {
    const isScrolled = dialog.scrollTop > 0;
    showOptions(...results.map(optionFor));
    mark(results.length > 0 ? 0 : -1);
    if (isScrolled) {
      dialog.scrollTop = 0;
    }
  };

  /** The number is told when the list is complete: while somebody types, it would be told for every key. */
  const showWhatElse = answer => {
    status.textContent = StudyGuide.searchCount(answer);
    help.replaceChildren(StudyGuide.searchHelp(answer, askFor));
    all.hidden = answer.total <= answer.results.length && answer.total > 0;
  };

  const show = (answer, isRest) => {
    const { results, isComplete } = answer;
    if (!isComplete && results.length === 0) {
      return; // what is there stays until it is known what to show instead
    }
    holdHeight(!isComplete);
    if (isRest && options().length > 0 && begins(results)) {
      const { length } = options();
      list.append(...results.slice(length).map((result, place) => optionFor(result, length + place)));
    } else {
      showFirst(results);
    }
    if (isComplete) {
      showWhatElse(answer);
    }
  };

  const fail = error => {
    console.error(error);
    showOptions();
    mark(-1);
    holdHeight(false);
    status.textContent = StudyGuide.word('search_failed');
    all.hidden = false;
  };

  const recentQuery = query => {
    const item = StudyGuide.element('li', '');
    const button = StudyGuide.button('link-button', query);
    button.addEventListener('click', () => askFor(query));
    item.append(button);
    return item;
  };

  const forget = () => {
    StudyGuide.forgetSearches();
    showRecent();
    field.focus();
    StudyGuide.announce(StudyGuide.word('search_forgotten'));
  };

  /** What was looked for before, while the field is empty. */
  const showRecent = () => {
    showOptions();
    mark(-1);
    holdHeight(false);
    status.textContent = '';
    all.hidden = true;
    help.replaceChildren();
    const recent = StudyGuide.recentSearches();
    if (recent.length > 0) {
      const queries = StudyGuide.element('ul', 'search-help__links');
      queries.append(...recent.map(recentQuery));
      const clear = StudyGuide.button('tool', StudyGuide.word('search_forget'));
      clear.addEventListener('click', forget);
      help.append(StudyGuide.element('p', 'search-help__title', StudyGuide.word('search_recent')), queries, clear);
    }
  };

  const ask = isTyping => {
    all.href = pageOf(field.value);
    if (field.value.trim()) {
      session.ask(field.value, { limit: MOST_SHOWN }, isTyping);
    } else {
      session.stop();
      showRecent();
    }
  };

  const askFor = query => {
    field.value = query;
    field.focus();
    ask(false);
  };

  /** Goes to an address, in a tab of its own where the reader holds the key for that. */
  const leave = (address, event) => {
    StudyGuide.rememberSearch(field.value);
    if (event.ctrlKey || event.metaKey) {
      open(address, '_blank', 'noopener');
    } else {
      dialog.close();
      location.assign(address);
    }
  };

  /** Chooses the next option or the one before, and round again. */
  const move = (event, step) => {
    const last = options().length - 1;
    if (last >= 0) {
      event.preventDefault();
      const next = current + step;
      choose(next > last ? 0 : next < 0 ? last : next);
    }
  };

  const follow = event => {
    if (!event.isComposing) {
      event.preventDefault();
      if (field.value.trim()) {
        const option = options()[current];
        leave(option ? option.dataset.address : pageOf(field.value), event);
      }
    }
  };

  /** As in the pattern: the first Escape empties the field, the next one closes the dialog. */
  const empty = event => {
    if (field.value) {
      event.preventDefault();
      field.value = '';
      ask(false);
    }
  };

  const keys = {
    ArrowDown: event => move(event, 1),
    ArrowUp: event => move(event, -1),
    Enter: follow,
    Escape: empty,
  };

  const onKey = event => event.key in keys && keys[event.key](event);

  const onClickInList = event => {
    const option = event.target.closest('[data-result]');
    if (option) {
      leave(option.dataset.address, event);
    }
  };

  const onMoveInList = event => {
    const place = options().indexOf(event.target.closest('[data-result]'));
    if (place >= 0 && place !== current) {
      choose(place);
    }
  };

  /** A click beside the dialog, which its backdrop belongs to, closes it. */
  const onClick = event => event.target === dialog && dialog.close();

  const listen = () => {
    field.addEventListener('input', () => ask(true));
    field.addEventListener('keydown', onKey);
    list.addEventListener('click', onClickInList);
    list.addEventListener('pointermove', onMoveInList);
    all.addEventListener('click', () => StudyGuide.rememberSearch(field.value));
    dialog.addEventListener('click', onClick);
  };

  StudyGuide.openSearch = () => {
    if (!dialog) {
      build();
    }
    if (!dialog.open) {
      dialog.showModal();
    }
    field.select();
    field.focus();
    ask(false);
    StudyGuide.prepareSearch().then(() => {
      field.placeholder = StudyGuide.searchExample() || field.placeholder;
    });
  };
}
