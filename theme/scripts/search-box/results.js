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

  const addressOf = ({ address }) => StudyGuide.completed(new URL(address + (StudyGuide.pageEnd || ''), StudyGuide.root)).href;

  const factsOf = ({ kind, topicTitle, levelTitle, isOtherLanguage, language }) => [
    StudyGuide.word(`kind_${kind}`),
    topicTitle,
    levelTitle,
    isOtherLanguage && StudyGuide.word('search_only_in', { language: languageName(language) }),
  ].filter(Boolean).join(' · ');

  /**
   * One result.
   * @param {object} result as the engine gives it
   * @param {number} place from 0
   * @param {string} tag the element it becomes
   * @param {boolean} isLink whether its title is a link; in a list box the whole entry is the choice
   */
  StudyGuide.searchResult = (result, place, tag, isLink) => {
    const item = StudyGuide.element(tag, 'search-result');
    Object.assign(item.dataset, { result: place, kind: result.kind, id: result.id, address: addressOf(result) });
    const title = write(StudyGuide.element(isLink ? 'a' : 'span', 'search-result__title'), result.title, result.marks.title);
    if (isLink) {
      title.href = item.dataset.address;
    }
    const excerpt = write(StudyGuide.element('span', 'search-result__excerpt'), result.excerpt, result.marks.excerpt);
    for (const text of result.isOtherLanguage ? [title, excerpt] : []) {
      text.lang = result.language;
    }
    item.append(title, ' ', StudyGuide.element('span', 'search-result__facts', factsOf(result)), ' ', excerpt);
    return item;
  };

  /** How many there are, in words. */
  StudyGuide.searchCount = answer => answer.total > 0 ? StudyGuide.count('results', answer.total) : StudyGuide.word('search_nothing');

  const suggestion = (query, ask) => {
    const line = StudyGuide.element('p', 'search-help__suggestion', `${StudyGuide.word('search_did_you_mean')} `);
    const button = StudyGuide.button('link-button', query);
    button.addEventListener('click', () => ask(query));
    line.append(button);
    return line;
  };

  const links = entries => {
    const list = StudyGuide.element('ul', 'search-help__links');
    for (const entry of entries) {
      const item = StudyGuide.element('li', '');
      const link = StudyGuide.element('a', '', entry.title);
      link.href = addressOf(entry);
      item.append(link);
      list.append(item);
    }
    return list;
  };

  /**
   * What else could be meant, and where else to look.
   * @param {object} answer as the engine gives it
   * @param {(query: string) => void} ask
   */
  StudyGuide.searchHelp = (answer, ask) => {
    const help = StudyGuide.element('div', 'search-help');
    if (answer.suggestion) {
      help.append(suggestion(answer.suggestion, ask));
    }
    for (const [word, entries] of [['search_nearest_terms', answer.nearest.terms], ['search_topics', answer.nearest.topics]]) {
      if (entries.length > 0) {
        help.append(StudyGuide.element('p', 'search-help__title', StudyGuide.word(word)), links(entries));
      }
    }
    return help;
  };
}
