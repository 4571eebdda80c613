// Shows one question in another language, in place. The text comes from a script that is loaded beforehand on the page of the question.
StudyGuide.start('swap', () => {
  const twins = {};
  const originals = new WeakMap();

  /** Called by the script that holds a question in one language. */
  StudyGuide.take = twin => twins[`${twin.id}/${twin.language}`] = twin;

  const load = async (id, language) => {
    await StudyGuide.file(`q/${id}/${language}.js`);
    return twins[`${id}/${language}`];
  };

  /** @returns the name of a section in its twins: its id, without what makes that unique on a page of many questions */
  const nameOf = (question, section) => section.id.slice((question.dataset.idPrefix || '').length);

  /** @returns the texts of a question that can be swapped, as they are now, with the same names as a twin has */
  const read = question => {
    const part = name => question.querySelector(`[data-part="${name}"]`);
    const html = name => part(name) ? part(name).innerHTML : '';
    const sections = {};
    for (const section of question.querySelectorAll('.answer-section')) {
      sections[nameOf(question, section)] = [section.querySelector('.answer-section__title').firstChild.data, section.querySelector('.answer-section__text').innerHTML];
    }
    const cards = [...question.querySelectorAll('.flashcard > *')].map(side => side.textContent);
    const title = part('title');
    return {
      language: title.closest('[lang]').lang,
      direction: title.closest('[dir]').dir,
      title: title.firstChild.data,
      href: title.getAttribute('href'),
      summary: part('summary') ? part('summary').textContent : '',
      sections,
      notes: html('notes'),
      cards,
      announcement: StudyGuide.word('question_shown'),
    };
  };

  /** Puts the texts of a twin in the places of a question. */
  const write = (question, twin) => {
    const fill = text => text.replaceAll('\uFDD0', StudyGuide.root).replaceAll('\uFDD1', question.dataset.idPrefix || '');
    const inLanguage = element => {
      if (element.parentElement.closest('[lang]').lang === twin.language) {
        element.removeAttribute('lang');
        element.removeAttribute('dir');
      } else {
        element.lang = twin.language;
        element.dir = twin.direction;
      }
      return element;
    };
    const set = (element, text) => {
      if (element) {
        inLanguage(element).firstChild.data = text;
      }
    };
    const title = question.querySelector('[data-part="title"]');
    set(title, twin.title);
    if (title.href) {
      title.setAttribute('href', twin.href || StudyGuide.root + twin.address);
    }
    set(question.querySelector('[data-part="summary"]'), twin.summary);
    for (const section of question.querySelectorAll('.answer-section')) {
      const [heading, text] = twin.sections[nameOf(question, section)] || ['', ''];
      section.hidden = !text;
      set(section.querySelector('.answer-section__title'), heading);
      inLanguage(section.querySelector('.answer-section__text')).innerHTML = fill(text);
    }
    const notes = question.querySelector('[data-part="notes"]');
    if (notes) {
      inLanguage(notes).innerHTML = fill(twin.notes);
    }
    question.querySelectorAll('.flashcard').forEach((card, index) => {
      card.hidden = twin.cards.length <= 2 * index;
      inLanguage(card);
      [...card.children].forEach((side, back) => side.textContent = twin.cards[2 * index + back] || '');
    });
  };

  StudyGuide.actions.swap = async button => {
    const question = button.closest('[data-id]');
    const isPressed = button.getAttribute('aria-pressed') === 'true';
    if (!originals.has(question)) {
      originals.set(question, read(question));
    }
    const twin = isPressed ? originals.get(question) : await load(question.dataset.id, button.dataset.language);
    const place = StudyGuide.place(question);
    write(question, twin);
    for (const other of question.querySelectorAll('[data-action="swap"]')) {
      other.setAttribute('aria-pressed', String(other === button && !isPressed));
    }
    StudyGuide.keep(place);
    StudyGuide.announce(twin.announcement, twin.language);
    document.dispatchEvent(new CustomEvent('studyguide:swap', { detail: { question } }));
  };

  /**
   * What a term of a question means in each language, where a script has told.
   * @returns {Record<string, [string, string]> | undefined} the term and its definition, by language
   */
  StudyGuide.termTexts = (question, term) => {
    const twin = question && Object.values(twins).find(({ id }) => id === question.dataset.id);
    return twin && twin.terms[term];
  };

  // On the page of a question the text is there before the button is pressed; side by side it explains the terms.
  if (document.querySelector('.page--question, .page--side-by-side')) {
    StudyGuide.enhance('question', question => {
      const languages = [...question.querySelectorAll('[data-action="swap"]')].map(button => button.dataset.language).concat(question.dataset.twin || []);
      for (const language of languages) {
        load(question.dataset.id, language).catch(console.error);
      }
    });
  }
});
