// An address that ends in `?view=both` leads to the page that shows the languages side by side.
StudyGuide.start('view', () => {
  const way = document.querySelector('.page--question a[data-view]');
  if (way && new URLSearchParams(location.search).get('view') === 'both') {
    way.hash = location.hash;
    location.replace(StudyGuide.completed(way).href);
  }
});
