// An address that ends in `?view=both` leads to the page that shows the languages side by side.
StudyGuide.start('view', () => {
  const link = document.querySelector('.page--question a[data-view]');
  if (link && new URLSearchParams(location.search).get('view') === 'both') {
    link.hash = location.hash;
    location.replace(StudyGuide.completed(link).href);
  }
});
