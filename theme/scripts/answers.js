// Closes answers before the page shows: as the reader prefers, as the address asks, or as they were before Back.
// A link into an answer opens it.
StudyGuide.start('answers', () => {
  const answers = () => [...document.querySelectorAll('.answer')];

  /** Opens the answer that the address leads into, or the answer of the question that it names. */
  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1)); // an id holds nothing that an address encodes
    if (target) {
      const answer = target.closest('.answer') || (target.matches('[data-id]') && target.querySelector('.answer'));
      if (answer && !answer.open) {
        answer.open = true;
        target.scrollIntoView({ behavior: 'instant' });
      }
    }
  };

  const before = history.state && history.state.answers;
  const isClosed = document.documentElement.dataset.answers === 'closed';
  answers().forEach((answer, index) => {
    if (before ? !before[index] : isClosed) {
      answer.open = false;
    }
  });
  delete document.documentElement.dataset.answers;
  if (!before) {
    openTarget();
  }
  addEventListener('hashchange', openTarget);
});
