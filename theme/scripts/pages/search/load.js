// The page of results needs the search at once.
StudyGuide.start('search', () => StudyGuide.ready()
  .then(() => StudyGuide.load('search'))
  .then(() => StudyGuide.load('search-box'))
  .catch(console.error));
