// Puts the language that the address asks for first, before a page that shows several languages side by side is seen. Each row holds a cell
// a language, in the same order; without this script it is that of the guide.
if (new URLSearchParams(location.search).has('both')) {
  const root = document.documentElement;

  /** The block of the first language in the guide has the id that all languages know: it goes to the row. */
  const giveIdToRow = row => {
    const block = row.querySelector(':scope > :first-child > .block[id]');
    if (block) {
      row.id = block.id;
      block.removeAttribute('id');
    }
  };

  /** @param {number} first the place of the cell that comes first */
  const arrangeRows = (languages, first) => {
    for (const row of document.querySelectorAll('.side-by-side__row')) {
      [...row.children].forEach((cell, place) => Object.assign(cell, languages[place]));
      if (first > 0) {
        giveIdToRow(row);
        row.prepend(row.children[first]);
      }
    }
  };

  /** What the page says once in every language it keeps in the first alone, and questions before and after come in the same order. */
  const keepOne = ({ lang }) => {
    for (const other of document.querySelectorAll('body [data-language]')) {
      if (other.dataset.language !== lang) {
        other.remove();
      }
    }
    for (const link of document.querySelectorAll('.pager a[href*="?"]')) {
      link.search = `?both=${lang}`;
    }
  };

  const arrange = () => {
    const titles = [...document.querySelector('h1').children];
    const languages = titles.map(({ lang, dir }) => ({ lang, dir }));
    const first = Math.max(languages.findIndex(({ lang }) => lang === root.lang), 0); // a reader's language may have no text here
    arrangeRows(languages, first);
    keepOne(languages[first]);
    document.querySelector('.side-by-side__first').remove(); // it is so
    document.title = `${titles[first].textContent} – ${document.querySelector('.site-header__title').textContent}`;
  };

  root.dataset.arranging = '';
  document.addEventListener('readystatechange', () => {
    try {
      arrange();
    } finally {
      delete root.dataset.arranging;
    }
  }, { once: true });
}
