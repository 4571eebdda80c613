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

  /** In how many texts a word stands, of those that are questions: the entries of a glossary are not counted. */
  const frequency = ({ total, count, documents }, first) => {
    let before = 0;
    while (before < count && documents[before] < first) {
      before++;
    }
    return total > count ? total : count - before;
  };

  /** How much a word weighs: as much as the commonest of the words that it means. */
  const weightOf = (word, first, total) => {
    if (word.matches.length === 0) {
      return 0;
    }
    const meant = word.matches.filter(match => match.quality > 0.5 || word.matches.length === 1);
    return word.scale * idf(Math.max(0.5, ...meant.map(match => frequency(match.postings, first))), total - first);
  };

  /** How much the name of a concept weighs; a name that is only begun, or that names what another one does, weighs nothing. */
  const conceptWeight = (name, names, first, total) => {
    const { postings: { documents, impacts }, quality } = name;
    if (quality < 1 || names.find(other => other.postings === name.postings && other.quality === 1) !== name) {
      return 0;
    }
    const about = documents.filter((number, index) => number >= first && impacts[index] > 8).length;
    return CONCEPT * (impacts.includes(STRONGEST) ? 1 : ORDINARY) * idf(Math.max(0.5, about), total - first);
  };

  /** What a document would get in which every word and name says as much as possible; an unknown word weighs as much as the others do. */
  const highest = (words, weights, concepts) => {
    const unknown = words.reduce((sum, word) => sum + (word.matches.length > 0 ? 0 : word.scale), 0);
    const known = weights.filter(weight => weight > 0);
    const extra = concepts.reduce((sum, weight) => sum + weight, 0);
    const sum = known.reduce((before, weight) => before + weight, 0);
    return extra + sum + (known.length > 0 ? unknown * sum / known.length : 0);
  };

  /**
   * For each document, by its number, what a word says about it (0 where it is not found)
   * and where it stands in the title (-1 for nowhere).
   */
  const contributionsOf = (word, total) => {
    const found = { values: new Float64Array(total), titles: new Int8Array(total).fill(-1) };
    const { values, titles } = found;
    for (const { postings, exact, quality } of word.matches) {
      const { documents, impacts, titles: places } = postings;
      for (let index = 0; index < documents.length; index++) {
        const number = documents[index];
        values[number] = Math.max(values[number], quality * impacts[index] / STRONGEST);
        titles[number] = titles[number] < 0 ? places[index] : titles[number];
      }
      for (const number of exact ? exact.documents : []) {
        values[number] += values[number] > 0 ? 0.08 * quality : 0;
      }
    }
    return found;
  };

  /** How near two words stand in a title, compared with the query. */
  const nearness = (one, other, distance) => {
    if (one < 0 || other < 0 || one < OTHER_TITLES !== other < OTHER_TITLES) {
      return 0;
    }
    const between = other - one;
    return between === distance ? 1 : between !== 0 && Math.abs(between) <= 3 ? 0.5 : 0;
  };

  /** The words of a name say about its documents what the name says. */
  const addNames = (contributions, names) => {
    for (const { first, last, postings: { documents, impacts }, quality } of names) {
      for (const { values } of contributions.slice(first, last + 1)) {
        documents.forEach((number, index) => values[number] = Math.max(values[number], quality * impacts[index] / STRONGEST));
      }
    }
  };

  /** @returns {Map<number, number>} for the documents about what the whole query names, how much they are about it */
  const wholeNames = (names, count) => {
    const whole = new Map();
    for (const { postings, quality } of names.filter(({ first, last }) => first === 0 && last === count - 1)) {
      postings.documents.forEach((number, index) =>
        whole.set(number, Math.max(whole.get(number) || 0, quality * postings.impacts[index] / STRONGEST)));
    }
    return whole;
  };

  /** A word that stands in very many documents does not list them all. */
  const isCut = ({ matches }) => matches.some(({ postings }) => postings.total > postings.count);

  /** A document that lacks one of the words is there because another pair has the same key. */
  const addNeighbours = (contributions, pairs, words) => {
    for (const { places, documents } of pairs) {
      const said = places.map(place => contributions[place].values);
      const isCommon = places.map(place => isCut(words[place]));
      for (const number of documents.filter(candidate => said.every((values, index) => values[candidate] > 0 || isCommon[index]))) {
        for (const values of said) {
          values[number] = values[number] > 0 ? Math.max(values[number], NEIGHBOURS) : 0;
        }
      }
    }
  };

  /** For each document, by its number: what the words say about it, how much of the query that covers, which words they are (bits). */
  const sumUp = (contributions, weights, total) => {
    const [sums, covered, words] = [new Float64Array(total), new Float64Array(total), new Int32Array(total)];
    contributions.forEach(({ values }, word) => {
      for (let number = 0; number < total; number++) {
        const value = values[number];
        if (value > 0) {
          sums[number] += weights[word] * value;
          covered[number] += weights[word] * Math.min(1, value * FULL);
          words[number] |= 1 << word;
        }
      }
    });
    return { sums, covered, words };
  };

  const addConcepts = ({ sums, covered }, names, concepts) => names.forEach(({ postings: { documents, impacts } }, concept) => {
    documents.forEach((number, index) => {
      sums[number] += concepts[concept] * impacts[index] / STRONGEST;
      covered[number] += concepts[concept] * Math.min(1, impacts[index] / STRONGEST * 1.6);
    });
  });

  /** How much of the query stands in the title of a document as it does in the query. */
  const nearnessIn = (number, contributions, words, weights) => {
    let near = 0;
    for (let word = 0; word + 1 < words.length; word++) {
      const [one, other] = [contributions[word].titles[number], contributions[word + 1].titles[number]];
      near += Math.min(weights[word], weights[word + 1]) * nearness(one, other, words[word + 1].position - words[word].position);
    }
    return near;
  };

  /**
   * @param {{ position: number, scale: number, matches: { postings: object, exact: object | null, quality: number }[] }[]} words
   * @param {{ first: number, last: number, postings: object, quality: number }[]} names
   *   concepts that some of the words, counted from 0, name
   * @param {{ places: number[], documents: number[] }[]} pairs
   *   words, counted from 0, that stand side by side in the query, and the documents in which they do too
   * @param {number} total how many documents there are
   * @param {number} first the number of the first question
   * @param {boolean} isQuestion whether the query is rather a question than a name
   * @param {(number: number) => 'topic' | 'term' | 'question'} kindOf
   * @returns {{ number: number, score: number, words: number }[]} the best first; the words that stand in each are bits
   */
  StudyGuide.rankDocuments = (words, names, pairs, total, first, isQuestion, kindOf) => {
    const weights = words.map(word => weightOf(word, first, total));
    const concepts = names.map(name => conceptWeight(name, names, first, total));
    const all = highest(words, weights, concepts);
    const whole = wholeNames(names, words.length);
    const contributions = words.map(word => contributionsOf(word, total));
    addNames(contributions, names);
    addNeighbours(contributions, pairs, words);
    const documents = sumUp(contributions, weights, total);
    addConcepts(documents, names, concepts);
    const scoreOf = number => {
      const near = nearnessIn(number, contributions, words, weights);
      const score = (documents.sums[number] / all) * (1 - COVERAGE + COVERAGE * documents.covered[number] / all) + PROXIMITY * near / all
        + WHOLE_NAME * (whole.get(number) || 0);
      return score * KINDS[kindOf(number)][isQuestion && whole.size === 0 ? 1 : 0];
    };
    const ranked = [];
    documents.words.forEach((bits, number) => bits !== 0 && ranked.push({ number, score: scoreOf(number), words: bits }));
    return ranked.sort((one, other) => other.score - one.score || one.number - other.number);
  };
}
