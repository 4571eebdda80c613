// An address that asks for both languages, as `?view=both` or as permalinks do, leads to the page that shows them side by side.
StudyGuide.start('view', () => {
  const link = document.querySelector('.page--question a[data-view]');
  if (link && /[?&](view=)?both\b/.test(location.search)) {
    link.hash = location.hash;
    location.replace(StudyGuide.completed(link).href);
  }
});
