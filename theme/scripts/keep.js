// Keeps the block that the reader looks at at the same height while a text around it changes.
/**
 * @param {{ id: string, top: number } | null} place
 */
StudyGuide.keep = place => {
  const element = place && document.getElementById(place.id);
  if (element) {
    scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: 'instant' });
  }
};
