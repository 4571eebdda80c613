// Keeps for Back which answers are open, and opens everything on paper.
StudyGuide.start('answers-kept', () => {
  document.addEventListener('toggle', event => {
    if (event.target.matches('.answer')) {
      history.replaceState({ ...history.state, answers: [...document.querySelectorAll('.answer')].map(answer => answer.open) }, '');
    }
  }, true);

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('main details:not([open])')];
    closed.forEach(details => details.open = true);
  });
  addEventListener('afterprint', () => closed.forEach(details => details.open = false));
});
