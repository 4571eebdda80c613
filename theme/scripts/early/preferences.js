// Runs before the page shows, so that it never shows in another theme or with an answer open that should be closed.
(() => {
  const { dataset } = document.documentElement;
  dataset.scripts = '';
  const stored = key => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = stored('theme');
  if (theme === 'light' || theme === 'dark') {
    dataset.theme = theme;
  }
  if (stored('answers') === 'closed' || new URLSearchParams(location.search).has('hide')) {
    dataset.answers = 'closed';
  }
})();
