// Automatic, light, dark, and round again.
StudyGuide.start('theme-switch', () => {
  const themes = ['auto', 'light', 'dark'];
  const current = () => document.documentElement.dataset.theme || 'auto';
  const show = () => document.querySelectorAll('.theme-switch').forEach(button => {
    const label = StudyGuide.word(`theme_${current()}`);
    button.setAttribute('aria-label', label);
    button.title = label;
  });

  StudyGuide.actions['theme-switch'] = () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length];
    if (next === 'auto') {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = next;
    }
    StudyGuide.store('theme', next === 'auto' ? '' : next);
    show();
    StudyGuide.announce(StudyGuide.word(`theme_${next}`));
  };

  show();
});
