// Remembers whether the reader wants the languages side by side.
// A link that was followed is never overridden: lists of questions ask for the view in their own links.
StudyGuide.start('remembered-view', () => {
  const both = 'both';
  const toQuestion = '.page:not(.page--side-by-side) :is(.question-card__title, .question-link a, .question .pager__link)';
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!link) {
      return;
    }
    if (link.dataset.view) {
      StudyGuide.store('view', link.dataset.view === both ? both : '');
    } else if (StudyGuide.stored('view') === both && link.matches(toQuestion)) {
      link.search = '?view=both';
    }
  }, true);
});
