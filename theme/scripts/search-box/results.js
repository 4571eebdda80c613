// What a search has found, as elements: for the dialog and for the page of results.
{
  /**
   * A text with its matches marked.
   * @param {HTMLElement} element
   * @param {string} text
   * @param {[number, number][]} marks from and to, in order
   */
  const write = (element, text, marks) => {
    let written = 0;
    for (const [from, to] of marks) {
      element.append(text.slice(written, from), StudyGuide.element('mark', '', text.slice(from, to)));
      written = to;
    }
    element.append(text.slice(written));
    return element;
  };

  const languageName = language => {
    try {
      return new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(language);
    } catch {
      return language;
    }
  };

  /**
   * One result.
   * @param {object} result as the engine gives it
   * @param {number} place from 0
   * @param {string} tag the element it becomes
   * @param {boolean} isLink whether its title is a link; in a list box the whole entry is the choice
   */
  StudyGuide.searchResult = (result, place, tag, isLink) => {
    const item = StudyGuide.element(tag, 'search-result');
    Object.assign(item.dataset, { result: place, kind: result.kind, id: result.id, address: StudyGuide.completed(new URL(result.address, StudyGuide.root)).href });
    const title = write(StudyGuide.element(isLink ? 'a' : 'span', 'search-result__title'), result.title, result.marks.title);
    if (isLink) {
      title.href = item.dataset.address;
    }
    const excerpt = write(StudyGuide.element('span', 'search-result__excerpt'), result.excerpt, result.marks.excerpt);
    for (const text of result.isOtherLanguage ? [title, excerpt] : []) {
      text.lang = result.language;
    }
    const facts = [StudyGuide.word(`kind_${result.kind}`), result.topicTitle, result.levelTitle, result.isOtherLanguage && StudyGuide.word('search_only_in', { language: languageName(result.language) })];
    const line = StudyGuide.element('span', 'search-result__facts', facts.filter(Boolean).join(' · '));
    item.append(title, ' ', line, ' ', excerpt);
    return item;
  };

  /** How many there are, in words. */
  StudyGuide.searchCount = answer => answer.total > 0 ? StudyGuide.count('results', answer.total) : StudyGuide.word('search_nothing');

  /**
   * What else could be meant, and where else to look.
   * @param {object} answer as the engine gives it
   * @param {(query: string) => void} ask
   */
  StudyGuide.searchHelp = (answer, ask) => {
    const help = StudyGuide.element('div', 'search-help');
    if (answer.suggestion) {
      const line = StudyGuide.element('p', 'search-help__suggestion', `${StudyGuide.word('search_did_you_mean')} `);
      const button = StudyGuide.button('link-button', answer.suggestion);
      button.addEventListener('click', () => ask(answer.suggestion));
      line.append(button);
      help.append(line);
    }
    for (const [word, links] of [['search_nearest_terms', answer.nearest.terms], ['search_topics', answer.nearest.topics]]) {
      if (links.length > 0) {
        const list = StudyGuide.element('ul', 'search-help__links');
        for (const { title, address } of links) {
          const link = StudyGuide.element('a', '', title);
          link.href = StudyGuide.completed(new URL(address, StudyGuide.root)).href;
          const item = StudyGuide.element('li', '');
          item.append(link);
          list.append(item);
        }
        help.append(StudyGuide.element('p', 'search-help__title', StudyGuide.word(word)), list);
      }
    }
    return help;
  };
}
