// Over a term of the glossary, a small panel with what it means; without it the term is a link to its page.
StudyGuide.start('glossary-panel', () => {
  const distance = 6;
  const margin = 8;
  const grace = 250;
  let panel = null;
  let term = null;
  let timer = 0;
  let point = null;

  /** @returns what is known of a term: from the entry on this page, else from the script that brought the other language */
  const definition = link => {
    const language = link.closest('[lang]').lang;
    const texts = StudyGuide.termTexts(link.closest('[data-id]'), link.dataset.term);
    if (texts && texts[language]) {
      const [name, text] = texts[language];
      const others = Object.entries(texts).filter(([other]) => other !== language);
      return { name, text, language, equivalents: others.map(([other, [word]]) => ({ lang: other, textContent: word })) };
    }
    const entry = document.getElementById(`term-${link.dataset.term}`);
    if (!entry) {
      return null;
    }
    const own = entry.querySelector('.term-entry__term a');
    return {
      name: own.textContent,
      text: entry.querySelector('.term-entry__definition').textContent,
      language: own.lang,
      equivalents: [...entry.querySelectorAll('.term-entry__equivalent')],
    };
  };

  const span = (className, text) => StudyGuide.element('span', className, text);

  const build = (link, { name, text, language, equivalents }) => {
    const built = span('glossary-panel');
    built.id = 'glossary-panel';
    built.popover = 'manual';
    built.lang = document.documentElement.lang;
    built.dir = document.documentElement.dir;
    const head = span('glossary-panel__head');
    const title = span('glossary-panel__term', name);
    const meaning = span('glossary-panel__definition', text);
    meaning.id = 'glossary-panel-definition';
    if (language) {
      title.lang = language;
      meaning.lang = language;
    }
    head.append(title);
    for (const equivalent of equivalents) {
      const other = span('glossary-panel__equivalent', equivalent.textContent);
      other.lang = equivalent.lang || document.documentElement.lang;
      head.append(' ', other);
    }
    const more = StudyGuide.element('a', 'glossary-panel__more', StudyGuide.word('term_page'));
    more.href = link.href;
    built.append(head, meaning, more);
    return built;
  };

  /** Below the word or above it, inside the window, never over the word. */
  const put = () => {
    const boxes = [...term.getClientRects()];
    const box = (point && boxes.find(({ top, bottom }) => point.y >= top - 2 && point.y <= bottom + 2)) || boxes[0];
    if (!box || box.bottom < 0 || box.top > innerHeight) {
      hide();
      return;
    }
    panel.style.maxBlockSize = '';
    const { width, height } = panel.getBoundingClientRect();
    const below = innerHeight - Math.max(...boxes.map(({ bottom }) => bottom)) - distance - margin;
    const above = Math.min(...boxes.map(({ top }) => top)) - distance - margin;
    const isBelow = height <= below || below >= above;
    const space = Math.max(isBelow ? below : above, 0);
    const shown = Math.min(height, space);
    panel.style.maxBlockSize = `${space}px`;
    const top = isBelow ? innerHeight - below - margin : above + margin - shown;
    const start = document.documentElement.dir === 'rtl' ? box.right - width : box.left;
    panel.style.insetBlockStart = `${top}px`;
    panel.style.left = `${Math.max(margin, Math.min(start, document.documentElement.clientWidth - width - margin))}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    if (panel) {
      const hadFocus = panel.contains(document.activeElement);
      panel.remove();
      term.removeAttribute('aria-describedby');
      if (hadFocus) {
        isQuiet = true;
        term.focus({ preventScroll: true });
        isQuiet = false;
      }
      panel = null;
      term = null;
    }
  };

  /** While focus returns to the word, its panel stays away. */
  let isQuiet = false;

  const show = (link, at) => {
    clearTimeout(timer);
    point = at;
    if (link === term) {
      return;
    }
    const known = definition(link);
    hide();
    if (!known || isQuiet) {
      return;
    }
    term = link;
    panel = build(link, known);
    link.after(panel);
    panel.showPopover();
    term.setAttribute('aria-describedby', 'glossary-panel-definition');
    put();
  };

  const hideLater = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, grace);
  };

  const termAt = target => target.closest && target.closest('a.term[data-term]');
  const isInPanel = target => panel && panel.contains(target);

  document.addEventListener('pointerover', event => {
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
    }
  });
  document.addEventListener('focusin', event => {
    const link = termAt(event.target);
    if (link && link.matches(':focus-visible')) {
      show(link, null);
    } else if (!isInPanel(event.target) && event.target !== term) {
      hide();
    }
  });
  // A tap shows the panel; its link, or a second tap, leads on.
  let lastPointer = 'mouse';
  document.addEventListener('pointerdown', event => lastPointer = event.pointerType, true);
  document.addEventListener('click', event => {
    const link = termAt(event.target);
    if (link && lastPointer === 'touch' && link !== term && definition(link)) {
      event.preventDefault();
      show(link, { y: event.clientY });
    } else if (!link && panel && !isInPanel(event.target)) {
      hide();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && panel) {
      event.preventDefault();
      hide();
    }
  });
  addEventListener('scroll', () => panel && put(), { passive: true, capture: true });
  addEventListener('resize', () => panel && put());
});
