// Shows one question in another language, in place. The text is that of its page in that language, which is read beforehand on the page of
// the question. Without this script, and from disk, the button is a link to that page.
{
  /** The texts of each question as the page came with them. */
  const originals = new WeakMap();

  const TEXTS = '.answer-section__text, [data-part="notes"]';
  const ADDRESSES = ['href', 'src', 'xlink:href'];
  const REFERENCES = /^(for|aria-(labelledby|describedby|controls|details|owns))$/;

  const partOf = (question, name) => question.querySelector(`[data-part="${name}"]`);

  const prefixOf = question => question.dataset.idPrefix || '';

  /** The sections of the answer, and what belongs to the question itself, which has no title. */
  const sectionsOf = question => [...question.querySelectorAll('.answer-section')].map(section => ({
    section,
    // The id, without what makes it unique on a page of many questions.
    name: section.id.slice(prefixOf(question).length),
    heading: section.querySelector('.answer-section__title'),
    text: section.querySelector('.answer-section__text'),
  }));

  const htmlOf = element => element ? element.innerHTML : '';

  /** The texts of a question that can be swapped, as they are now. */
  const read = (question, { lang, dir }) => {
    const [title, summary, notes] = ['title', 'summary', 'notes'].map(name => partOf(question, name));
    return {
      lang,
      dir,
      title: title.innerHTML,
      href: title.getAttribute('href'),
      summary: summary ? summary.textContent : '',
      sections: Object.fromEntries(sectionsOf(question)
        .map(({ name, heading, text }) => [name, [heading ? heading.firstChild.data : '', htmlOf(text)]])),
      notes: htmlOf(notes),
      cards: Object.fromEntries([...question.querySelectorAll('.flashcard')]
        .map(card => [card.dataset.card, [...card.children].map(htmlOf)])),
    };
  };

  const readOriginal = question => {
    const title = partOf(question, 'title');
    return read(question, { lang: title.closest('[lang]').lang, dir: title.closest('[dir]').dir });
  };

  /** The value of an attribute that comes from another page, as it must be on this one. */
  const adapted = (name, value, address, prefix) => {
    if (ADDRESSES.includes(name)) {
      return value.startsWith('#') ? `#${prefix}${value.slice(1)}` : new URL(value, address).href;
    }
    if (name === 'id') {
      return prefix + value;
    }
    return REFERENCES.test(name)
      ? value.replace(/\S+/g, id => prefix + id)
      : value.replace(/url\((["']?)#/g, `url($1#${prefix}`);
  };

  /** A heading moves down by as many ranks as the titles above it do. */
  const lower = (heading, ranks) => {
    const lowered = document.createElement(`h${Math.min(Number(heading.localName[1]) + ranks, 6)}`);
    for (const { name, value } of heading.attributes) {
      lowered.setAttribute(name, value);
    }
    lowered.append(...heading.childNodes);
    heading.replaceWith(lowered);
  };

  const adapt = (text, address, question) => {
    const { sectionRank = 2 } = question.dataset;
    for (const element of text.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        element.setAttribute(name, adapted(name, value, address, prefixOf(question)));
      }
    }
    if (sectionRank > 2) {
      text.querySelectorAll('h2, h3, h4, h5, h6').forEach(heading => lower(heading, sectionRank - 2));
    }
  };

  /** The texts of the question on its own page in another language. */
  const readPage = async (question, address) => {
    const page = await StudyGuide.page(address);
    const other = page.querySelector('[data-id]').cloneNode(true);
    other.querySelectorAll(TEXTS).forEach(text => adapt(text, address, question));
    const description = page.querySelector('meta[name="description"]');
    return { ...read(other, page.documentElement), href: address, summary: description ? description.content : '' };
  };

  /** Says which language an element is in, where that is not the language around it. */
  const setLanguage = (element, { lang, dir }) => {
    if (element.parentElement.closest('[lang]').lang === lang) {
      element.removeAttribute('lang');
      element.removeAttribute('dir');
    } else {
      Object.assign(element, { lang, dir });
    }
    return element;
  };

  const writeText = (element, text, translation) => {
    if (element) {
      setLanguage(element, translation).firstChild.data = text;
    }
  };

  const writeHtml = (element, html, translation) => {
    if (element) {
      setLanguage(element, translation).innerHTML = html;
    }
  };

  /** On a page that explains its terms itself, links to them stay there; their panel still reads the page that they led to. */
  const keepTermsHere = question => {
    for (const link of prefixOf(question) ? question.querySelectorAll(':is(.answer-section, .notes__list) a.term') : []) {
      const entry = `term-${link.dataset.term}`;
      if (document.getElementById(entry) && link.hash !== `#${entry}`) {
        link.dataset.page = link.href;
        link.setAttribute('href', `#${entry}`);
      }
    }
  };

  const writeTitle = (title, translation) => {
    writeHtml(title, translation.title, translation);
    if (title.href) {
      title.setAttribute('href', translation.href);
    }
  };

  const writeSections = (question, translation) => {
    for (const { section, name, heading, text } of sectionsOf(question)) {
      const [title, html] = translation.sections[name] || ['', ''];
      section.hidden = !html;
      writeText(heading, title, translation);
      writeHtml(text, html, translation);
    }
  };

  const writeCards = (question, translation) => question.querySelectorAll('.flashcard').forEach(card => {
    const sides = translation.cards[card.dataset.card];
    card.hidden = !sides;
    setLanguage(card, translation);
    [...card.children].forEach((side, back) => side.innerHTML = sides ? sides[back] : '');
  });

  /** Puts the texts of a translation in the places of a question. */
  const write = (question, translation) => {
    writeTitle(partOf(question, 'title'), translation);
    writeText(partOf(question, 'summary'), translation.summary, translation);
    writeSections(question, translation);
    writeHtml(partOf(question, 'notes'), translation.notes, translation);
    writeCards(question, translation);
    keepTermsHere(question);
  };

  const press = (question, pressed) => {
    for (const button of question.querySelectorAll('[data-action="swap"]')) {
      button.setAttribute('aria-pressed', String(button === pressed));
    }
  };

  /** Shows a question in another language, or as the page came with it. */
  const show = (question, translation, pressed) => {
    const place = StudyGuide.place(question);
    write(question, translation);
    press(question, pressed);
    StudyGuide.keep(place);
    StudyGuide.announce(partOf(question, 'title').textContent, translation.lang);
    document.dispatchEvent(new CustomEvent('studyguide:swap', { detail: { question } }));
  };

  /** Opens the page of the question where the reader is in it. */
  const leave = (question, link) => {
    const target = StudyGuide.completed(new URL(link.href));
    const place = question.getBoundingClientRect().top < 0 && StudyGuide.place(question);
    if (place && place.id !== question.id) {
      target.hash = place.id.slice(prefixOf(question).length);
    }
    location.assign(target.href);
  };

  StudyGuide.actions.swap = async button => {
    const question = button.closest('[data-id]');
    if (!StudyGuide.canRead) {
      leave(question, button);
      return;
    }
    if (!originals.has(question)) {
      originals.set(question, readOriginal(question));
    }
    if (button.getAttribute('aria-pressed') === 'true') {
      show(question, originals.get(question), null);
      return;
    }
    try {
      show(question, await readPage(question, button.href), button);
    } catch (error) {
      console.error(error);
      StudyGuide.announce(StudyGuide.word('not_loaded'));
    }
  };

  const pressWithSpace = event => {
    if (event.key === ' ') {
      event.preventDefault();
      event.currentTarget.click();
    }
  };

  /** Where pages can be read, the link is a button. */
  const becomeButton = link => {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-pressed', 'false');
    link.addEventListener('keydown', pressWithSpace);
  };

  StudyGuide.start('swap', () => {
    const links = StudyGuide.canRead ? document.querySelectorAll('[data-action="swap"]') : [];
    links.forEach(becomeButton);
    // On the page of the question the text is there before the button is pressed.
    if (document.querySelector('.page--question')) {
      links.forEach(link => StudyGuide.page(link.href).catch(console.error));
    }
  });
}
