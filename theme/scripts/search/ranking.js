// Ranks documents for a query whose words have been looked up. A pure function: no files, no page.
{
  const STRONGEST = 31;
  const OTHER_TITLES = 32;

  // How the parts of a score relate to each other; a document in which every word says as much as possible has about 1.
  const COVERAGE = 0.65; // how much of the score is lost where no word but one is found
  const PROXIMITY = 0.28; // for words that stand in the title as they do in the query
  const WHOLE_NAME = 0.22; // for the concept that the whole query names
  const NEIGHBOURS = 0.5; // what words say at least about a text in which they stand side by side as in the query
  const FULL = 1.2; // what a word that covers a document fully says, the other way round
  const CONCEPT = 0.3; // how much the name of a concept weighs beside its words
  const ORDINARY = 0.5; // the same for an ordinary word, which only sometimes means the concept
  const RARE = 4; // words that are rarer than this are not much more telling
  const KINDS = { topic: [0.8, 0.7], term: [1, 0.7], question: [1, 1] }; // for names, and for whole questions

  const idf = (documents, total) => Math.log(1 + (total - Math.min(documents, total) + 0.5) / (documents + RARE));

  /** How much a word weighs: as much as the commonest of the words that it means. Texts are counted, the entries of a glossary are not. */
  const weightOf = (word, first, total) => word.scale * idf(Math.max(0.5, ...word.matches.filter(match => match.quality > 0.5 || word.matches.length === 1).map(match => frequency(match.postings, first))), total - first);

  const frequency = (postings, first) => postings.total > postings.documents.length ? postings.total : postings.documents.filter(number => number >= first).length;

  /** For each document, what a word says about it and where it stands in the title. */
  const contributionsOf = word => {
    const found = new Map();
    for (const { postings, exact, quality } of word.matches) {
      for (let index = 0; index < postings.documents.length; index++) {
        const number = postings.documents[index];
        const value = quality * postings.impacts[index] / STRONGEST;
        const known = found.get(number);
        if (!known) {
          found.set(number, { value, title: postings.titles[index] });
        } else {
          known.value = Math.max(known.value, value);
          known.title = known.title < 0 ? postings.titles[index] : known.title;
        }
      }
      for (const number of exact ? exact.documents : []) {
        const known = found.get(number);
        if (known) {
          known.value += 0.08 * quality;
        }
      }
    }
    return found;
  };

  /** How near two words stand in a title, compared with the query. */
  const nearness = (one, other, distance) => {
    if (one.title < 0 || other.title < 0 || one.title < OTHER_TITLES !== other.title < OTHER_TITLES) {
      return 0;
    }
    const between = other.title - one.title;
    return between === distance ? 1 : between !== 0 && Math.abs(between) <= 3 ? 0.5 : 0;
  };

  /**
   * @param {{ position: number, scale: number, matches: { postings: object, exact: object | null, quality: number }[] }[]} words
   * @param {{ first: number, last: number, postings: object, quality: number }[]} names concepts that some of the words, counted from 0, name
   * @param {{ places: number[], documents: number[] }[]} pairs words, counted from 0, that stand side by side in the query, and the documents in which they do too
   * @param {number} total how many documents there are
   * @param {number} first the number of the first question
   * @param {boolean} isQuestion whether the query is rather a question than a name
   * @param {(number: number) => 'topic' | 'term' | 'question'} kindOf
   * @returns {{ number: number, score: number, words: Set<number> }[]} the best first
   */
  StudyGuide.rankDocuments = (words, names, pairs, total, first, isQuestion, kindOf) => {
    const weights = words.map(word => word.matches.length > 0 ? weightOf(word, first, total) : 0);
    const unknown = words.reduce((sum, word) => sum + (word.matches.length > 0 ? 0 : word.scale), 0);
    const known = weights.filter(weight => weight > 0);
    const concepts = names.map(name => name.quality < 1 || names.find(other => other.postings === name.postings && other.quality === 1) !== name ? 0
      : CONCEPT * (name.postings.impacts.includes(STRONGEST) ? 1 : ORDINARY) * idf(Math.max(0.5, name.postings.documents.filter((number, index) => number >= first && name.postings.impacts[index] > 8).length), total - first));
    const extra = concepts.reduce((sum, weight) => sum + weight, 0);
    const sum = known.reduce((before, weight) => before + weight, 0);
    const all = extra + sum + (known.length > 0 ? unknown * sum / known.length : 0);
    const contributions = words.map(contributionsOf);
    const whole = new Map();
    for (const { first: from, last: to, postings, quality } of names) {
      postings.documents.forEach((number, index) => {
        const value = quality * postings.impacts[index] / STRONGEST;
        for (let word = from; word <= to; word++) {
          const found = contributions[word].get(number);
          if (found) {
            found.value = Math.max(found.value, value);
          } else {
            contributions[word].set(number, { value, title: -1 });
          }
        }
        if (from === 0 && to === words.length - 1) {
          whole.set(number, Math.max(whole.get(number) || 0, value));
        }
      });
    }
    for (const { places, documents } of pairs) {
      for (const number of documents) {
        for (const found of places.map(place => contributions[place].get(number)).filter(Boolean)) {
          found.value = Math.max(found.value, NEIGHBOURS);
        }
      }
    }
    const documents = new Map();
    contributions.forEach((found, word) => {
      for (const [number, { value }] of found) {
        const document = documents.get(number) || { number, sum: 0, covered: 0, words: new Set() };
        document.sum += weights[word] * value;
        document.covered += weights[word] * Math.min(1, value * FULL);
        document.words.add(word);
        documents.set(number, document);
      }
    });
    names.forEach(({ postings }, concept) => postings.documents.forEach((number, index) => {
      const document = documents.get(number);
      document.sum += concepts[concept] * postings.impacts[index] / STRONGEST;
      document.covered += concepts[concept] * Math.min(1, postings.impacts[index] / STRONGEST * 1.6);
    }));
    const ranked = [];
    for (const document of documents.values()) {
      let near = 0;
      for (let word = 0; word + 1 < words.length; word++) {
        const [one, other] = [contributions[word].get(document.number), contributions[word + 1].get(document.number)];
        if (one && other) {
          near += Math.min(weights[word], weights[word + 1]) * nearness(one, other, words[word + 1].position - words[word].position);
        }
      }
      const score = (document.sum / all) * (1 - COVERAGE + COVERAGE * document.covered / all) + PROXIMITY * near / all + WHOLE_NAME * (whole.get(document.number) || 0);
      ranked.push({ number: document.number, score: score * KINDS[kindOf(document.number)][isQuestion && whole.size === 0 ? 1 : 0], words: document.words });
    }
    return ranked.sort((one, other) => other.score - one.score || one.number - other.number);
  };
}
