// Remembers the language that the reader chose, and takes the hash along. Without it the switch is a plain link.
StudyGuide.enhance('language-switch', root => {
  root.addEventListener('click', event => {
    const link = event.target.closest('[data-language]');
    if (!link) {
      return;
    }
    try {
      localStorage.setItem('language', link.dataset.language);
    } catch {
      // Storage is refused: the link works all the same.
    }
    link.hash = location.hash;
  });
});
