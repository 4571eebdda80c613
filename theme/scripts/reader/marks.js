// Which questions are read, and which to review, in this browser alone.
StudyGuide.start('marks', () => {
  const key = `marks:${new URL(StudyGuide.root).pathname}`; // two guides on one host have marks of their own
  const kinds = ['read', 'review'];
  let marks = {};
  const readMarks = () => {
    try {
      const stored = JSON.parse(StudyGuide.stored(key) || '{}');
      marks = Object.fromEntries(Object.entries(stored).filter(([, mark]) => kinds.includes(mark)));
    } catch {
      marks = {};
    }
  };

  const show = () => {
    const own = id => Object.hasOwn(marks, id) ? marks[id] : '';
    for (const question of document.querySelectorAll('[data-id][data-enhance~="question"]')) {
      const mark = own(question.dataset.id);
      for (const button of question.querySelectorAll('[data-action="mark"]')) {
        button.setAttribute('aria-pressed', String(button.dataset.mark === mark));
      }
      const label = question.querySelector('[data-part="mark"]');
      if (label) {
        label.dataset.mark = mark;
        label.textContent = mark ? StudyGuide.word(`mark_${mark}`) : '';
      }
    }
    StudyGuide.enhance('marks-summary', list => {
      const shown = [...list.querySelectorAll('[data-id]')].map(question => own(question.dataset.id));
      const texts = kinds.map(kind => [kind, shown.filter(mark => mark === kind).length])
        .filter(([, number]) => number > 0)
        .map(([kind, number]) => StudyGuide.count(`mark_${kind}`, number));
      let summary = list.querySelector('.marks-summary');
      if (!summary && texts.length > 0) {
        summary = document.createElement('span');
        summary.className = 'marks-summary';
        list.querySelector('[data-part="count"]').after(summary);
      }
      if (summary) {
        summary.textContent = texts.join(' · ');
      }
    });
  };

  StudyGuide.actions.mark = button => {
    const { id } = button.closest('[data-id]').dataset;
    readMarks(); // another tab may have changed them
    const isRemoved = Object.hasOwn(marks, id) && marks[id] === button.dataset.mark;
    if (isRemoved) {
      delete marks[id];
    } else {
      marks[id] = button.dataset.mark;
    }
    const isStored = StudyGuide.store(key, JSON.stringify(marks));
    show();
    const said = StudyGuide.word(isRemoved ? 'mark_removed' : `marked_${button.dataset.mark}`);
    StudyGuide.announce(isStored ? said : `${said} ${StudyGuide.word('not_stored')}`);
  };

  readMarks();
  show();
  addEventListener('storage', event => {
    if (event.key === key) {
      readMarks();
      show();
    }
  });
  // Back may bring a page as it was before a mark was set elsewhere.
  addEventListener('pageshow', event => {
    if (event.persisted) {
      readMarks();
      show();
    }
  });
});
