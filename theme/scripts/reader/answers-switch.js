// Closes the answers for readers who want to answer first, and remembers it; opens and closes all of a page.
StudyGuide.start('answers-switch', () => {
  const set = isOpen => {
    const place = StudyGuide.place();
    document.querySelectorAll('.answer').forEach(answer => answer.open = isOpen);
    StudyGuide.keep(place);
    StudyGuide.announce(StudyGuide.word(isOpen ? 'answers_opened' : 'answers_closed'));
  };

  const show = () => document.querySelectorAll('[data-action="hide-answers"]').forEach(button =>
    button.setAttribute('aria-pressed', String(StudyGuide.stored('answers') === 'closed')));

  StudyGuide.actions['open-all'] = () => set(true);
  StudyGuide.actions['close-all'] = () => set(false);
  StudyGuide.actions['hide-answers'] = button => {
    const isHidden = button.getAttribute('aria-pressed') !== 'true';
    const isStored = StudyGuide.store('answers', isHidden ? 'closed' : '');
    set(!isHidden);
    show();
    if (!isStored) {
      button.setAttribute('aria-pressed', String(isHidden));
    }
  };

  show();
});
