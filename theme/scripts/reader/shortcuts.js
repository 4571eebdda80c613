// Keys for readers who keep their hands on the keyboard; never while typing, and they can be switched off.
StudyGuide.start('shortcuts', () => {
  const isOff = () => StudyGuide.stored('shortcuts') === 'off';
  const follow = selector => {
    const link = document.querySelector(selector);
    if (link) {
      link.click();
    }
  };

  /** The question in view: on a page of many, the one that begins nearest above a third of the window. */
  const currentQuestion = () => {
    const questions = [...document.querySelectorAll('[data-id][data-enhance~="question"]')].filter(question => !question.hidden);
    return questions.filter(question => question.getBoundingClientRect().top <= innerHeight / 3).pop() || questions[0];
  };

  /** The next or previous question: in the page where there are several, else the next page. */
  const go = step => {
    const questions = [...document.querySelectorAll('[data-id][data-enhance~="question"]')].filter(question => question.getClientRects().length > 0);
    if (questions.length < 2) {
      follow(step > 0 ? 'a[rel="next"]' : 'a[rel="prev"]');
      return;
    }
    const focused = questions.findIndex(question => question.contains(document.activeElement));
    const index = focused >= 0 ? focused + step : step > 0 ? 0 : questions.length - 1;
    const target = questions[index];
    if (target) {
      target.querySelector('a[data-part="title"]').focus({ preventScroll: true });
      target.scrollIntoView({ block: 'start' });
    }
  };

  const shortcuts = [
    { key: '/', word: 'shortcut_search', run: () => StudyGuide.actions.search && StudyGuide.actions.search(), isThere: () => Boolean(StudyGuide.actions.search) },
    { key: 'j', word: 'shortcut_next', run: () => go(1) },
    { key: 'k', word: 'shortcut_previous', run: () => go(-1) },
    { key: 'l', word: 'shortcut_language', run: () => follow('.language-switch__link') },
    { key: 'b', word: 'shortcut_both', run: () => {
      const question = currentQuestion();
      const way = question && question.querySelector('a[data-view]');
      if (way) {
        way.click();
      }
    } },
    { key: 'o', word: 'shortcut_answer', run: () => {
      const question = currentQuestion();
      const answer = question && question.querySelector('.answer');
      if (answer) {
        answer.open = !answer.open;
        StudyGuide.announce(StudyGuide.word(answer.open ? 'answer_opened' : 'answer_closed'));
      }
    } },
    { key: '?', word: 'shortcut_help', run: () => StudyGuide.actions.shortcuts() },
  ];

  const { element } = StudyGuide;
  let dialog = null;
  const build = () => {
    dialog = element('dialog', 'shortcuts');
    dialog.setAttribute('aria-labelledby', 'shortcuts-title');
    const title = element('h2', 'shortcuts__title', StudyGuide.word('shortcuts'));
    title.id = 'shortcuts-title';
    const list = element('dl', 'shortcuts__list');
    for (const { key, word, isThere } of shortcuts) {
      if (!isThere || isThere()) {
        const row = element('div', 'shortcuts__row');
        const name = element('dt', '');
        name.append(element('kbd', 'key', key));
        row.append(name, element('dd', '', StudyGuide.word(word)));
        list.append(row);
      }
    }
    const label = element('label', 'shortcuts__switch', '');
    const box = element('input', '');
    box.type = 'checkbox';
    box.checked = !isOff();
    box.addEventListener('change', () => StudyGuide.store('shortcuts', box.checked ? '' : 'off'));
    label.append(box, ` ${StudyGuide.word('shortcuts_on')}`);
    const close = StudyGuide.button('tool', StudyGuide.word('close'));
    close.addEventListener('click', () => dialog.close());
    dialog.append(title, list, label, close);
    dialog.addEventListener('click', event => {
      if (event.target === dialog) {
        dialog.close();
      }
    });
    document.body.append(dialog);
  };

  StudyGuide.actions.shortcuts = () => {
    if (!dialog) {
      build();
    }
    if (!dialog.open) {
      dialog.showModal();
    }
  };

  const isTyping = target => target.closest && target.closest('input, textarea, select, [contenteditable]');
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isOff() || isTyping(event.target) || document.querySelector('dialog[open]')) {
      return;
    }
    const shortcut = shortcuts.find(({ key }) => key === event.key);
    if (shortcut) {
      event.preventDefault();
      shortcut.run();
    }
  });
});
