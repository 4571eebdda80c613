// Loads what a page needs later, with elements: `fetch` and modules do not work from disk.
{
  const loading = new Map();

  /**
   * Loads one script or stylesheet once.
   * @param {string} path from the root of the site
   * @returns {Promise<void>}
   */
  StudyGuide.file = path => {
    if (!loading.has(path)) {
      loading.set(path, new Promise((done, failed) => {
        const isStyle = path.endsWith('.css');
        const element = document.createElement(isStyle ? 'link' : 'script');
        element.onload = done;
        element.onerror = () => {
          loading.delete(path); // a train leaves its tunnel
          failed(new Error(path));
        };
        if (isStyle) {
          element.rel = 'stylesheet';
        }
        element[isStyle ? 'href' : 'src'] = StudyGuide.root + path;
        document.head.append(element);
      }));
    }
    return loading.get(path);
  };

  /**
   * Loads all files of a part.
   * @param {string} name
   */
  StudyGuide.load = name => Promise.all((StudyGuide.parts[name] || []).map(StudyGuide.file));

  /** The words that scripts say, and the reading aids, which say them. */
  StudyGuide.ready = () => StudyGuide.load(`words-${document.documentElement.lang}`).then(() => StudyGuide.load('reader'));

  // A button works from the first moment: what it does is loaded when it is pressed.
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-action]');
    if (button && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      StudyGuide.ready().then(() => {
        const act = StudyGuide.actions[button.dataset.action];
        if (act) {
          act(button);
        }
      }, error => {
        console.error(error);
        if (button.href) {
          location.assign(button.href); // a link leads somewhere all the same
        }
      });
    }
  });

  // From disk, what completes links is needed before the first of them is used.
  if (location.protocol === 'file:') {
    StudyGuide.load('disk');
  }

  // Everything else waits until the page is there and the browser has nothing better to do.
  // (Without scripts the page asks for the styles of paper itself.)
  const idle = window.requestIdleCallback || (run => setTimeout(run, 200));
  const prefetch = () => idle(
    () => Promise.all([StudyGuide.load('print'), StudyGuide.ready()]).catch(console.error),
    { timeout: 2000 }, // a window in the background may never be idle
  );
  if (document.readyState === 'complete') {
    prefetch();
  } else {
    addEventListener('load', prefetch);
  }
}
