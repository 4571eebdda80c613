// What the reader prefers, in the browser alone. Storage may be refused: then nothing is remembered, and nothing fails.
/**
 * @param {string} key
 * @returns {string} empty where nothing is stored
 */
StudyGuide.stored = key => {
  try {
    return localStorage.getItem(key) || '';
  } catch {
    return '';
  }
};

/**
 * @param {string} key
 * @param {string} value empty to forget it
 * @returns {boolean} whether it was stored
 */
StudyGuide.store = (key, value) => {
  try {
    if (value) {
      localStorage.setItem(key, value);
    } else {
      localStorage.removeItem(key);
    }
    return true;
  } catch {
    return false;
  }
};
