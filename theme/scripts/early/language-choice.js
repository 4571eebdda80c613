// Opens the page in the reader's language: that of the address, else the one chosen before, else the first of the browser's languages that
// there is. A former address offers one page alone. The page for unknown addresses is one page in all languages, and keeps one of them. So
// does a page that shows several languages, where the address asks for it.
(() => {
  const choices = [...document.querySelectorAll('[data-language]')];

  /** @param {string} wanted a language tag; `fr-CA` finds `fr` */
  const find = wanted => choices.find(({ dataset }) => {
    const [language, tag] = [dataset.language.toLowerCase(), wanted.toLowerCase()];
    return tag === language || tag.startsWith(`${language}-`) || language.startsWith(`${tag}-`);
  });

  const root = new URL('..', document.currentScript.src).pathname;
  const [folder] = location.pathname.startsWith(root) ? location.pathname.slice(root.length).split('/') : [];
  let stored = '';
  try {
    stored = localStorage.getItem('language') || '';
  } catch {
    // Storage is refused: the browser's languages decide.
  }
  const both = new URLSearchParams(location.search).get('both');
  const choice = [both, folder, stored, ...navigator.languages].filter(Boolean).map(find).find(Boolean) || choices[0];

  /** Query and hash go along as they are. */
  const open = () => {
    const target = new URL(choice.href);
    if (target.protocol === 'file:' && target.pathname.endsWith('/')) {
      target.pathname += 'index.html';
    }
    location.replace(target.href + location.search + location.hash);
  };

  const keep = () => {
    const { lang, dir, dataset } = choice;
    Object.assign(document.documentElement, { lang, dir });
    document.title = dataset.title || document.title;
    choices.filter(other => other.dataset.language !== dataset.language).forEach(other => other.remove());
  };

  const isShown = choice.rel && both !== null; // what stands in the head is not the page itself
  if (choice.href && !isShown) {
    open();
  } else {
    keep();
  }
})();
