// Tells screen readers what has changed.
/**
 * @param {string} text
 * @param {string} [language] where it is not the page's
 */
StudyGuide.announce = (text, language) => {
  let region = document.querySelector('[data-part="announcer"]');
  if (!region) {
    region = document.createElement('p');
    region.className = 'visually-hidden';
    region.dataset.part = 'announcer';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  // A region must be there and empty before it speaks.
  region.textContent = '';
  region.lang = language || document.documentElement.lang;
  setTimeout(() => region.textContent = text, 50);
};
