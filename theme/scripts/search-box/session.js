// Asks the engine, one query at a time: an answer that comes late is dropped, and what it still waits for is not asked for.
{
  const key = `searches:${new URL(StudyGuide.root).pathname}`;
  const most = 6;
  const shortestPause = 150; // milliseconds: most readers type faster while they know what comes next
  const longestPause = 450;
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

  /** How long nothing follows a key before it is the last one for now: longer for those who take longer from key to key. */
  const pauseAfterKey = (() => {
    let usual = 200; // milliseconds from key to key, lately
    let last = -Infinity;
    return () => {
      const now = performance.now();
      const taken = now - last;
      last = now;
      usual = taken < 2 * longestPause ? (usual + taken) / 2 : usual;
      return Math.min(longestPause, Math.max(shortestPause, 1.5 * usual));
    };
  })();

  const rest = () => new Promise(done => setTimeout(done, pauseAfterKey()));

  const forget = () => {
    engine = null;
    failures++;
  };

  /**
   * While the reader types, what can be shown at once is shown, and the rest when no key has followed for a while.
   * @param {(answer: object, isRest: boolean) => void} show
   *   an answer; `isRest` where it completes the one before, of the same query
   * @param {(error: Error) => void} fail
   * @returns {{ ask: (query: string, options: object, isTyping: boolean) => Promise<void>, stop: () => void }}
   */
  StudyGuide.searchSession = (show, fail) => {
    let latest = new AbortController();

    const answer = async (query, options, isTyping) => {
      const tell = (known, isRest) => {
        options.signal.throwIfAborted();
        show(known, isRest);
      };
      if (!isTyping) {
        tell(await start().find(query, options), false);
        return;
      }
      const rested = rest();
      const glanced = await start().glance(query, options);
      tell(glanced, false);
      if (!glanced.isComplete) {
        await rested;
        options.signal.throwIfAborted();
        tell(await glanced.rest(), true);
      }
    };

    const ask = async (query, options, isTyping) => {
      latest.abort();
      latest = new AbortController();
      const { signal } = latest;
      try {
        await answer(query, { ...options, signal }, isTyping);
      } catch (error) {
        if (!signal.aborted) {
          forget();
          fail(error);
        }
      }
    };

    return { ask, stop: () => latest.abort() };
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
