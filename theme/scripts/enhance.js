// The only global name, and the guarantee that one failing script never stops the others.
const StudyGuide = {
  /**
   * Starts a script on every element that asks for it with `data-enhance`.
   * @param {string} name a name in `data-enhance`
   * @param {(root: HTMLElement) => void} start
   */
  enhance(name, start) {
    for (const root of document.querySelectorAll(`[data-enhance~="${name}"]`)) {
      try {
        start(root);
      } catch (error) {
        console.error(`${name} could not start`, error);
      }
    }
  },
};
