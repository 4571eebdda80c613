// Shows one question in another language, in place. The text comes from a script that is loaded beforehand on the page of the question.
{
  /** The questions that have been loaded, by id and language. */
  const translations = {};

  /** The texts of each question as the page came with them. */
  const originals = new WeakMap();

  /** Called by the script that holds a question in one language. */
  StudyGuide.take = translation => translations[`${translation.id}/${translation.language}`] = translation;

  const load = async (id, language) => {
    await StudyGuide.file(`q/${id}/${language}.js`);
    return translations[`${id}/${language}`];
  };

  const partOf = (question, name) => question.querySelector(`[data-part="${name}"]`);

  /** The sections of the answer, and what belongs to the question itself, which has no title. */
  const sectionsOf = question => [...question.querySelectorAll('.answer-section')].map(section => ({
    section,
    // The id, without what makes it unique on a page of many questions.
    name: section.id.slice((question.dataset.idPrefix || '').length),
    heading: section.querySelector('.answer-section__title'),
    text: section.querySelector('.answer-section__text'),
  }));

  /** @returns the texts of a question that can be swapped, as they are now, with the same names as a translation has */
  const read = question => {
    const [title, summary, notes] = ['title', 'summary', 'notes'].map(name => partOf(question, name));
    return {
      language: title.closest('[lang]').lang,
      direction: title.closest('[dir]').dir,
      title: title.textContent,
      titleHtml: title.innerHTML,
      href: title.getAttribute('href'),
      summary: summary ? summary.textContent : '',
      sections: Object.fromEntries(sectionsOf(question)
        .map(({ name, heading, text }) => [name, [heading ? heading.firstChild.data : '', text.innerHTML]])),
      notes: notes ? notes.innerHTML : '',
      cards: Object.fromEntries([...question.querySelectorAll('.flashcard')]
        .map(card => [card.dataset.card, [...card.children].map(side => side.innerHTML)])),
      announcement: StudyGuide.word('question_shown'),
    };
  };

  /** Says which language an element is in, where that is not the language around it. */
  const setLanguage = (element, { language, direction }) => {
    if (element.parentElement.closest('[lang]').lang === language) {
      element.removeAttribute('lang');
      element.removeAttribute('dir');
    } else {
      element.lang = language;
      element.dir = direction;
    }
    return element;
  };

  const writeText = (element, text, translation) => {
    if (element) {
      setLanguage(element, translation).firstChild.data = text;
    }
  };

  const writeHtml = (question, element, html, translation) => {
    if (element) {
      setLanguage(element, translation).innerHTML = html
        .replaceAll('\uFDD0', StudyGuide.root)
        .replaceAll('\uFDD1', question.dataset.idPrefix || '')
        .replace(/\uFDD2(.)/g, (_, depth) => `h${Math.min((Number(question.dataset.sectionRank) || 2) + Number(depth), 6)}`);
    }
  };

  /** On a page that explains its terms itself, links to them stay there. */
  const keepTermsHere = question => {
    for (const link of question.dataset.idPrefix ? question.querySelectorAll('.answer-section a.term, .notes__list a.term') : []) {
      const entry = `term-${link.dataset.term}`;
      if (document.getElementById(entry)) {
        link.setAttribute('href', `#${entry}`);
      }
    }
  };

  const writeTitle = (title, translation) => {
    setLanguage(title, translation);
    if (translation.titleHtml) {
      title.innerHTML = translation.titleHtml; // holds code
    } else {
      title.textContent = translation.title;
    }
    if (title.href) {
      title.setAttribute('href', translation.href || StudyGuide.root + translation.address);
    }
  };

  const writeSections = (question, translation) => {
    for (const { section, name, heading, text } of sectionsOf(question)) {
      const [title, html] = translation.sections[name] || ['', ''];
      section.hidden = !html;
      writeText(heading, title, translation);
      writeHtml(question, text, html, translation);
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
    writeHtml(question, partOf(question, 'notes'), translation.notes, translation);
    writeCards(question, translation);
    keepTermsHere(question);
  };

  const press = (question, pressed) => {
    for (const button of question.querySelectorAll('[data-action="swap"]')) {
      button.setAttribute('aria-pressed', String(button === pressed));
    }
  };

  StudyGuide.actions.swap = async button => {
    const question = button.closest('[data-id]');
    const isPressed = button.getAttribute('aria-pressed') === 'true';
    if (!originals.has(question)) {
      originals.set(question, read(question));
    }
    const translation = isPressed ? originals.get(question) : await load(question.dataset.id, button.dataset.language);
    const place = StudyGuide.place(question);
    write(question, translation);
    press(question, isPressed ? null : button);
    StudyGuide.keep(place);
    StudyGuide.announce(translation.announcement, translation.language);
    document.dispatchEvent(new CustomEvent('studyguide:swap', { detail: { question } }));
  };

  /**
   * What a term of a question means in each language, where a script has told.
   * @returns {Record<string, [string, string]> | undefined} the term and its definition, by language
   */
  StudyGuide.termTexts = (question, term) => {
    const translation = question && Object.values(translations).find(({ id }) => id === question.dataset.id);
    return translation && translation.terms[term];
  };

  /** Loads what the buttons of a question show, and what explains the terms where the languages stand side by side. */
  const loadTranslations = question => {
    const { id, translation } = question.dataset;
    const offered = [...question.querySelectorAll('[data-action="swap"]')].map(button => button.dataset.language);
    for (const language of offered.concat(translation || [])) {
      load(id, language).catch(console.error);
    }
  };

  // On the page of a question the text is there before the button is pressed.
  if (document.querySelector('.page--question, .page--side-by-side')) {
    StudyGuide.enhance('question', loadTranslations);
  }
}
