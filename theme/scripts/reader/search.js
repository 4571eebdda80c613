// Opens the search from any page: `/` among the shortcuts, Ctrl+K or ⌘K always, and its link.
StudyGuide.start('search', () => {
  const load = () => Promise.all([StudyGuide.load('search'), StudyGuide.load('search-box')]);

  StudyGuide.actions.search = async () => {
    const page = document.getElementById('search-page-field');
    if (page) {
      page.focus();
      page.select();
      return;
    }
    try {
      await load();
      StudyGuide.openSearch();
    } catch (error) {
      console.error(error);
      const link = document.querySelector('[data-action="search"]');
      location.assign(StudyGuide.completed(new URL(link.href)).href); // the complete indexes
    }
  };

  document.addEventListener('keydown', event => {
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      StudyGuide.actions.search();
    }
  });
  for (const link of document.querySelectorAll('[data-action="search"]')) {
    for (const kind of ['pointerenter', 'focus']) {
      link.addEventListener(kind, () => load().then(() => StudyGuide.prepareSearch(), () => {}), { once: true });
    }
  }
});
