// Over a term of the glossary, a small panel with what it means; without it the term is a link to its page.
{
  const DISTANCE = 6; // pixels between the word and its panel
  const MARGIN = 8; // pixels between the panel and the edge of the window
  const GRACE = 250; // milliseconds that the pointer may take from the word to the panel

  let panel = null;
  let term = null;
  let timer = 0;

  /** The word whose panel will show as soon as its meaning has been read. */
  let awaited = null;

  /** Where the pointer met the word, which may stand on two lines. */
  let point = null;

  /** While focus returns to the word, its panel stays away. */
  let isQuiet = false;

  let lastPointer = 'mouse';

  const page = document.documentElement;
  const termAt = target => target.closest && target.closest('a.term[data-term]');
  const isInPanel = target => panel && panel.contains(target);

  /** What the entry on this page says, if it is about the page that the link leads to: a text in another language leads to another. */
  const definitionHere = link => {
    const entry = document.getElementById(`term-${link.dataset.term}`);
    const own = entry && entry.querySelector('dt a');
    const isMeant = own && !link.dataset.page
      && (link.hash === `#${entry.id}` || StudyGuide.completed(link).href === StudyGuide.completed(own).href);
    if (!isMeant) {
      return null;
    }
    return {
      name: own.textContent,
      text: entry.querySelector('dd').textContent,
      language: own.lang,
      equivalents: [...entry.querySelectorAll('.term-entry__equivalent')],
    };
  };

  /** What the page of the term says, which is in the language of the text. */
  const definitionOnItsPage = async link => {
    const other = await StudyGuide.page(link.dataset.page || link.href);
    const [title, text] = ['title', 'definition'].map(part => other.querySelector(`.term-page__${part}`));
    return text && {
      name: title.textContent,
      text: text.textContent,
      language: text.lang || other.documentElement.lang,
      equivalents: [...other.querySelectorAll('.term-page__equivalent')]
        .map(({ lang, firstElementChild }) => ({ lang, textContent: firstElementChild.querySelector('a').textContent })),
    };
  };

  const span = (className, text, language) => {
    const made = StudyGuide.element('span', className, text);
    if (language) {
      made.lang = language;
    }
    return made;
  };

  const buildHead = ({ name, language, equivalents }) => {
    const head = span('glossary-panel__head');
    head.append(span('glossary-panel__term', name, language));
    for (const { textContent, lang } of equivalents) {
      head.append(' ', span('glossary-panel__equivalent', textContent, lang || page.lang));
    }
    return head;
  };

  const build = (link, known) => {
    const built = span('glossary-panel');
    const { lang, dir } = page;
    Object.assign(built, { id: 'glossary-panel', popover: 'manual', lang, dir });
    const meaning = span('glossary-panel__definition', known.text, known.language);
    meaning.id = 'glossary-panel-definition';
    const more = StudyGuide.element('a', 'glossary-panel__more', StudyGuide.word('term_page'));
    more.href = link.href;
    built.append(buildHead(known), meaning, more);
    return built;
  };

  /** The line of the word that the pointer is on, else the first. */
  const lineOf = boxes => (point && boxes.find(({ top, bottom }) => point.y >= top - 2 && point.y <= bottom + 2)) || boxes[0];

  /** Below the word or above it, where there is room. */
  const putVertically = (boxes, height) => {
    const below = innerHeight - Math.max(...boxes.map(({ bottom }) => bottom)) - DISTANCE - MARGIN;
    const above = Math.min(...boxes.map(({ top }) => top)) - DISTANCE - MARGIN;
    const isBelow = height <= below || below >= above;
    const space = Math.max(isBelow ? below : above, 0);
    panel.style.maxBlockSize = `${space}px`;
    panel.style.insetBlockStart = `${isBelow ? innerHeight - below - MARGIN : above + MARGIN - Math.min(height, space)}px`;
  };

  const putHorizontally = (box, width) => {
    const start = page.dir === 'rtl' ? box.right - width : box.left;
    panel.style.left = `${Math.max(MARGIN, Math.min(start, page.clientWidth - width - MARGIN))}px`;
  };

  /** Inside the window, and never over the word. */
  const put = () => {
    const boxes = [...term.getClientRects()];
    const box = lineOf(boxes);
    if (!box || box.bottom < 0 || box.top > innerHeight) {
      hide();
      return;
    }
    panel.style.maxBlockSize = '';
    const { width, height } = panel.getBoundingClientRect();
    putVertically(boxes, height);
    putHorizontally(box, width);
  };

  const focusWord = () => {
    isQuiet = true;
    term.focus({ preventScroll: true });
    isQuiet = false;
  };

  const hide = () => {
    clearTimeout(timer);
    awaited = null;
    if (panel) {
      const hadFocus = panel.contains(document.activeElement);
      panel.remove();
      term.removeAttribute('aria-describedby');
      if (hadFocus) {
        focusWord();
      }
      panel = null;
      term = null;
    }
  };

  const hideLater = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, GRACE);
  };

  const open = (link, known) => {
    term = link;
    panel = build(link, known);
    link.after(panel);
    panel.showPopover();
    term.setAttribute('aria-describedby', 'glossary-panel-definition');
    put();
  };

  /** Unless the reader has gone on by then; where there is nothing to show, a tap leads on as it would without the panel. */
  const openOnceRead = async link => {
    awaited = link;
    const known = await definitionOnItsPage(link).catch(() => null);
    if (link === awaited) {
      awaited = null;
      if (known) {
        open(link, known);
      } else if (lastPointer === 'touch') {
        location.assign(link.href);
      }
    }
  };

  const show = (link, at) => {
    clearTimeout(timer);
    point = at;
    if (link === term || link === awaited) {
      return;
    }
    hide();
    if (isQuiet) {
      return;
    }
    const known = definitionHere(link);
    if (known) {
      open(link, known);
    } else if (StudyGuide.canRead) {
      openOnceRead(link);
    }
  };

  const onPointerOver = event => {
    if (event.pointerType === 'touch') {
      return;
    }
    const link = termAt(event.target);
    if (link) {
      show(link, { y: event.clientY });
    } else if (isInPanel(event.target)) {
      clearTimeout(timer);
    } else if (panel && !panel.contains(document.activeElement) && document.activeElement !== term) {
      hideLater();
    } else if (awaited !== document.activeElement) {
      awaited = null;
    }
  };

  const onFocus = event => {
    const link = termAt(event.target);
    if (link && link.matches(':focus-visible')) {
      show(link, null);
    } else if (!isInPanel(event.target) && event.target !== term) {
      hide();
    }
  };

  /** A tap shows the panel; its link, or a second tap, leads on. */
  const onClick = event => {
    const link = termAt(event.target);
    if (link && lastPointer === 'touch' && link !== term && (StudyGuide.canRead || definitionHere(link))) {
      event.preventDefault();
      show(link, { y: event.clientY });
    } else if (!link && !isInPanel(event.target)) {
      hide();
    }
  };

  const onKey = event => {
    if (event.key === 'Escape' && panel) {
      event.preventDefault();
      hide();
    }
  };

  const putAgain = () => panel && put();

  StudyGuide.start('glossary-panel', () => {
    document.addEventListener('pointerover', onPointerOver);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', event => lastPointer = event.pointerType, true);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    addEventListener('scroll', putAgain, { passive: true, capture: true });
    addEventListener('resize', putAgain);
  });
}
