// Asks the engine, one query at a time: an answer that comes late is dropped.
{
  const key = `searches:${new URL(StudyGuide.root).pathname}`;
  const most = 6;
  let engine = null;
  let failures = 0;

  /** The engine of this page's language, made once; made anew after a failure, because the site may have been published again. */
  const start = () => {
    if (!engine) {
      const signpost = StudyGuide.file(`search-index.js${failures > 0 ? `?${failures}` : ''}`);
      engine = StudyGuide.searchEngine({
        language: document.documentElement.lang,
        load: file => signpost.then(() => StudyGuide.file(StudyGuide.searchFolder + file)),
      });
    }
    return engine;
  };

  const forget = () => {
    engine = null;
    failures++;
  };

  /**
   * @param {(answer: object) => void} show
   * @param {(error: Error) => void} fail
   * @returns {(query: string, options?: object) => Promise<void>}
   */
  StudyGuide.searchSession = (show, fail) => {
    let latest = 0;
    return async (query, options) => {
      const turn = ++latest;
      try {
        const answer = await start().find(query, options);
        if (turn === latest) {
          show(answer);
        }
      } catch (error) {
        if (turn === latest) {
          forget();
          fail(error);
        }
      }
    };
  };

  /** Reads what every query needs before the first letter. */
  StudyGuide.prepareSearch = () => start().find('').catch(forget);

  /** What the guide says one may look for, once it is known; nothing where it does not say. */
  StudyGuide.searchExample = () => (StudyGuide.searchExamples || {})[document.documentElement.lang];

  /** @returns {string[]} what was looked for before, the latest first */
  StudyGuide.recentSearches = () => {
    try {
      const stored = JSON.parse(StudyGuide.stored(key) || '[]');
      return Array.isArray(stored) ? stored.filter(query => typeof query === 'string') : [];
    } catch {
      return [];
    }
  };

  StudyGuide.rememberSearch = query => {
    const trimmed = query.trim().slice(0, 100);
    if (trimmed) {
      StudyGuide.store(key, JSON.stringify([trimmed, ...StudyGuide.recentSearches().filter(other => other !== trimmed)].slice(0, most)));
    }
  };

  StudyGuide.forgetSearches = () => StudyGuide.store(key, '');
}
