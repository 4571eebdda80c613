// Opens the page in the reader's language: the one chosen before, else the first of the browser's languages that there is.
(() => {
  const choices = [...document.querySelectorAll('a[data-language]')];

  /** @param {string} wanted a language tag; `fr-CA` finds `fr` */
  const find = wanted => choices.find(({ dataset }) => {
    const [language, tag] = [dataset.language, wanted.toLowerCase()];
    return tag === language || tag.startsWith(`${language}-`) || language.startsWith(`${tag}-`);
  });

  let stored = '';
  try {
    stored = localStorage.getItem('language') || '';
  } catch {
    // Storage is refused: the browser's languages decide.
  }

  const choice = [stored, ...navigator.languages].filter(Boolean).map(find).find(Boolean) || choices[0];
  const target = new URL(choice.href);
  if (target.protocol === 'file:' && target.pathname.endsWith('/')) {
    target.pathname += 'index.html';
  }
  target.search = location.search;
  target.hash = location.hash;
  location.replace(target);
})();
