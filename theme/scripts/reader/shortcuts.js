// Keys for readers who keep their hands on the keyboard; never while typing, and they can be switched off.
{
  let dialog = null;

  const isOff = () => StudyGuide.stored('shortcuts') === 'off';

  const follow = (selector, within = document) => {
    const link = within.querySelector(selector);
    if (link) {
      link.click();
    }
  };

  const questions = () => [...document.querySelectorAll('[data-id][data-enhance~="question"]')];

  /** The question in view: on a page of many, the one that begins nearest above a third of the window. */
  const currentQuestion = () => {
    const shown = questions().filter(question => !question.hidden);
    return shown.filter(question => question.getBoundingClientRect().top <= innerHeight / 3).pop() || shown[0];
  };

  const turn = step => follow(step > 0 ? 'a[rel="next"]' : 'a[rel="prev"]');

  /** The next or previous question: in the page where there are several, and from its last or first the next page. */
  const go = step => {
    const shown = questions().filter(question => question.getClientRects().length > 0);
    if (shown.length < 2) {
      turn(step);
      return;
    }
    const focused = shown.findIndex(question => question.contains(document.activeElement));
    const first = step > 0 ? 0 : shown.length - 1;
    const target = shown[focused >= 0 ? focused + step : first];
    if (target) {
      target.querySelector('a[data-part="title"]').focus({ preventScroll: true });
      target.scrollIntoView({ block: 'start' });
    } else {
      turn(step);
    }
  };

  const showBoth = () => {
    const question = currentQuestion();
    if (question) {
      follow('a[data-view]', question);
    }
  };

  const toggleAnswer = () => {
    const question = currentQuestion();
    const answer = question && question.querySelector('.answer');
    if (answer) {
      answer.open = !answer.open;
      StudyGuide.announce(StudyGuide.word(answer.open ? 'answer_opened' : 'answer_closed'));
    }
  };

  const search = () => StudyGuide.actions.search && StudyGuide.actions.search();

  const shortcuts = [
    { key: '/', word: 'shortcut_search', run: search, isThere: () => Boolean(StudyGuide.actions.search) },
    { key: 'j', word: 'shortcut_next', run: () => go(1) },
    { key: 'k', word: 'shortcut_previous', run: () => go(-1) },
    { key: 'l', word: 'shortcut_language', run: () => follow('.language-switch__link, .side-by-side__first') },
    { key: 'b', word: 'shortcut_both', run: showBoth },
    { key: 'o', word: 'shortcut_answer', run: toggleAnswer },
    { key: '?', word: 'shortcut_help', run: () => StudyGuide.actions.shortcuts() },
  ];

  const buildRow = ({ key, word }) => {
    const row = StudyGuide.element('div', 'shortcuts__row');
    const name = StudyGuide.element('dt', '');
    name.append(StudyGuide.element('kbd', 'key', key));
    row.append(name, StudyGuide.element('dd', '', StudyGuide.word(word)));
    return row;
  };

  const buildList = () => {
    const list = StudyGuide.element('dl', 'shortcuts__list');
    list.append(...shortcuts.filter(({ isThere }) => !isThere || isThere()).map(buildRow));
    return list;
  };

  const buildSwitch = () => {
    const label = StudyGuide.element('label', 'shortcuts__switch', '');
    const box = StudyGuide.element('input', '');
    box.type = 'checkbox';
    box.checked = !isOff();
    box.addEventListener('change', () => StudyGuide.store('shortcuts', box.checked ? '' : 'off'));
    label.append(box, ` ${StudyGuide.word('shortcuts_on')}`);
    return label;
  };

  const build = () => {
    const built = StudyGuide.element('dialog', 'shortcuts');
    built.setAttribute('aria-labelledby', 'shortcuts-title');
    const title = StudyGuide.element('h2', 'shortcuts__title', StudyGuide.word('shortcuts'));
    title.id = 'shortcuts-title';
    const close = StudyGuide.button('tool', StudyGuide.word('close'));
    close.addEventListener('click', () => built.close());
    built.append(title, buildList(), buildSwitch(), close);
    // A click beside the dialog, which its backdrop belongs to, closes it.
    built.addEventListener('click', event => event.target === built && built.close());
    document.body.append(built);
    return built;
  };

  StudyGuide.actions.shortcuts = () => {
    dialog = dialog || build();
    if (!dialog.open) {
      dialog.showModal();
    }
  };

  const isTyping = ({ target, isComposing }) => isComposing
    || (target.closest && target.closest('input, textarea, select, [contenteditable]'));

  const isForOthers = event => event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey
    || isTyping(event) || isOff() || document.querySelector('dialog[open]');

  const onKey = event => {
    const shortcut = !isForOthers(event) && shortcuts.find(({ key }) => key === event.key);
    if (shortcut) {
      event.preventDefault();
      shortcut.run();
    }
  };

  StudyGuide.start('shortcuts', () => document.addEventListener('keydown', onKey));
}
