// The only global name, and the guarantee that one failing script never stops the others.
const StudyGuide = {
  /** The absolute address of the root of the site; this file lies in `assets/`. */
  root: new URL('..', document.currentScript.src).href,

  /** What can be loaded later: the files of each part, by its name. The generator fills it in. */
  parts: {},

  /** What buttons do, by their `data-action`. */
  actions: {},

  /**
   * Runs a script on its own, as soon as all files of its bundle have been read.
   * @param {string} name what the console calls it
   * @param {() => void} run
   */
  start(name, run) {
    queueMicrotask(() => {
      try {
        run();
      } catch (error) {
        console.error(name, error);
      }
    });
  },

  /**
   * Starts a script on every element that asks for it with `data-enhance`.
   * @param {string} name a name in `data-enhance`
   * @param {(root: HTMLElement) => void} run
   */
  enhance(name, run) {
    for (const root of document.querySelectorAll(`[data-enhance~="${name}"]`)) {
      StudyGuide.start(name, () => run(root));
    }
  },
};
