// Answers queries from the files of the index. Knows nothing of the page.
{
  const LONGEST_QUERY = 400;
  const MOST_WORDS = 24;
  const LONGEST_NAME = 6;
  const MOST_PREFIX_FORMS = 40;
  const MOST_CORRECTIONS = 3;
  const MOST_PAIRS = 3;
  const QUOTED = /["«“„]([^"«»“”„]+)["»”]/g;
  const WORTH_SHOWING = 0.12;

  const flatten = lists => lists.reduce((all, list) => all.concat(list), []);

  const isCode = word => /[^\p{L}\p{Nd}\p{M}]/u.test(word.text);

  /** The words of a query, those that say little left out unless there are no others; quoted words stay together. */
  const readQuery = (query, rules) => {
    const text = String(query).slice(0, LONGEST_QUERY).replace(/[\uD800-\uDFFF]/g, ' ').normalize('NFC');
    const all = StudyGuide.readWords(text, rules, true);
    const isLight = word => rules.light.has(word.text) || rules.light.has(word.folded) || (word.text === word.folded && rules.lightFolded.has(word.folded));
    const informative = all.filter(word => !isLight(word));
    const words = (informative.length > 0 ? informative : all).slice(0, MOST_WORDS);
    const flow = all.slice(0, MOST_WORDS).filter(word => word.kind !== 'compound');
    const phrases = [...text.matchAll(QUOTED)].map(match => flow.filter(word => word.start >= match.index && word.end <= match.index + match[0].length));
    return { text, words, flow, phrases, isQuestion: /\?\s*$/.test(text) || (all.length >= 5 && all.length - informative.length >= 2) };
  };

  /** The forms that a word stands for, each with how well. */
  const exactForms = (word, files) => {
    const forms = flatten(files.map(file => file.forms.filter(form => form.folded === word.folded)));
    const hasAccents = word.text !== word.folded;
    return forms.map(form => ({ form, quality: form.text === word.text || !hasAccents ? 1 : 0.9 }));
  };

  const prefixForms = (word, files) => flatten(files.map(file => file.forms.filter(form => form.folded.startsWith(word.folded) && form.folded !== word.folded)))
    .map(form => ({ form, quality: 0.45 + 0.45 * word.folded.length / form.folded.length, isPrefix: true }))
    .sort((one, other) => other.quality - one.quality || other.form.class.total - one.form.class.total)
    .slice(0, MOST_PREFIX_FORMS);

  const addMatches = (word, found, marks, files) => {
    for (const { form, quality } of found) {
      const known = word.matches.find(match => match.postings === form.class);
      if (known) {
        known.quality = Math.max(known.quality, quality);
        known.exact = known.exact || (form.text === word.text ? form.exact : null);
      } else {
        word.matches.push({ postings: form.class, exact: form.text === word.text ? form.exact : null, quality });
      }
      marks.add(form.folded);
    }
    const classes = new Set(found.filter(({ isPrefix }) => !isPrefix).map(({ form }) => form.class));
    for (const file of files) {
      for (const form of file.forms) {
        if (classes.has(form.class)) {
          marks.add(form.folded);
        }
      }
    }
  };

  /** Concepts whose names stand in the query; one that is part of a longer one does not count. */
  const findNames = (words, names, isPrefix) => {
    const spans = [];
    for (let first = 0; first < words.length; first++) {
      for (let last = Math.min(words.length, first + LONGEST_NAME) - 1; last >= first; last--) {
        const key = words.slice(first, last + 1).map(word => word.folded).join(' ');
        const name = names.get(key);
        if (name && !spans.some(span => span.first <= first && span.last >= last)) {
          spans.push({ first, last, postings: name, quality: 1 });
        }
        if (isPrefix && last === words.length - 1 && (last > first || key.length > 2)) {
          for (const [longer, postings] of names) {
            if (longer.startsWith(key) && longer !== key) {
              spans.push({ first, last, postings, quality: 0.45 + 0.45 * key.length / longer.length });
            }
          }
        }
      }
    }
    return spans;
  };

  const marksIn = (text, isTitle, rules, marks, prefix) => {
    const ranges = [];
    for (const word of StudyGuide.readWords(text, rules, isTitle)) {
      if (marks.has(word.folded) || (prefix && word.folded.startsWith(prefix))) {
        const last = ranges[ranges.length - 1];
        if (last && word.start <= last[1]) {
          last[1] = Math.max(last[1], word.end);
        } else {
          ranges.push([word.start, word.end]);
        }
      }
    }
    return ranges;
  };

  /**
   * An engine for the readers of one language.
   * @param {{ language: string, load: (file: string) => Promise<void> }} options `load` runs a script of the folder of the index, for example `fr.js`
   */
  StudyGuide.searchEngine = ({ language, load }) => {
    const own = StudyGuide.searchFiles(language, load);
    const others = new Map();
    const filesOf = other => {
      if (!others.has(other)) {
        others.set(other, StudyGuide.searchFiles(other, load));
      }
      return others.get(other);
    };

    const lookUp = async (word, isUnfinished, marks, index) => {
      const length = word.folded.length;
      const files = await index.wordsFrom(word.folded, isUnfinished && length > 1 ? (length > 2 ? 3 : 2) : 1);
      const found = exactForms(word, files);
      word.isWritten = word.isWritten || found.length > 0;
      addMatches(word, isUnfinished && length > 1 ? found.concat(prefixForms(word, files).map(match => found.length > 0 ? { form: match.form, quality: match.quality * 0.8, isPrefix: true } : match)) : found, marks, files);
      return files;
    };

    /** The words among some that are likeliest meant. */
    const likeliest = (word, isUnfinished, candidates, least) => {
      const likely = [];
      for (const candidate of new Set(candidates)) {
        const { quality, isTypo } = StudyGuide.likeness(word.folded, candidate, isUnfinished);
        if (quality >= least) {
          likely.push({ candidate, quality, isTypo });
        }
      }
      const best = Math.max(...likely.map(({ quality }) => quality));
      return likely.filter(({ quality }) => quality >= best - 0.1).sort((one, other) => other.quality - one.quality).slice(0, MOST_CORRECTIONS * 2);
    };

    const foldedIn = files => flatten(files.map(file => file.forms.map(form => form.folded)));

    /** Takes what is likeliest meant for what the reader wrote. */
    const accept = async (word, likely, marks) => {
      const matches = await Promise.all(likely.map(async ({ candidate, quality, isTypo }) => {
        const near = await own.wordsFrom(candidate, 1);
        return { quality, isTypo, near, forms: exactForms({ text: candidate, folded: candidate }, near) };
      }));
      matches.sort((one, other) => other.quality - one.quality || other.forms[0].form.class.total - one.forms[0].form.class.total);
      for (const { quality, near, forms } of matches.slice(0, MOST_CORRECTIONS)) {
        addMatches(word, forms.map(({ form }) => ({ form, quality })), marks, near);
      }
      return { word, text: matches[0].forms[0].form.text, isTypo: matches[0].isTypo, files: flatten(matches.map(({ near }) => near)) };
    };

    /** Looks further away: where the beginning is right, and where the end is. */
    const correct = async (word, isUnfinished, marks) => {
      const half = Math.max(2, Math.floor(word.folded.length / 2) - (word.folded.length >= 8 ? 1 : 0));
      const files = await own.wordsFrom(word.folded.slice(0, half), 2);
      let likely = likeliest(word, isUnfinished, foldedIn(files), 0.6);
      if (likely.length === 0 && /^\p{L}+$/u.test(word.folded)) {
        likely = likeliest(word, isUnfinished, foldedIn(files).concat(await own.endings(word.folded.slice(-half), 2)), 0.01);
      }
      return likely.length > 0 ? accept(word, likely, marks) : null;
    };

    /** Looks the words of a query up, and what is likeliest meant by those that are unknown. */
    const understand = async (query, entrance, prefix) => {
      const { text, words, flow, phrases, isQuestion } = readQuery(query, entrance);
      const marks = new Set();
      const last = words[words.length - 1];
      const isUnfinished = word => Boolean(prefix && word && word === last && last.end === text.trimEnd().length && text.trimEnd() === text);
      for (const word of words) {
        word.scale = 1;
        word.matches = [];
      }
      const files = flatten(await Promise.all(words.map(word => lookUp(word, isUnfinished(word), marks, own))));
      const corrections = [];
      const indexes = new Set([own]);
      for (const word of words.filter(candidate => candidate.matches.length === 0)) {
        const near = isCode(word) ? [] : likeliest(word, false, foldedIn(await own.wordsFrom(word.folded, 1)), 0.7);
        if (near.length === 0) {
          for (const other of entrance.languages) {
            files.push(...await lookUp(word, isUnfinished(word), marks, filesOf(other)));
            indexes.add(filesOf(other));
          }
        }
        if (word.matches.length === 0 && (near.length > 0 || word.kind !== 'compound')) {
          const correction = near.length > 0 ? await accept(word, near, marks) : await correct(word, isUnfinished(word), marks);
          if (correction) {
            corrections.push(correction);
            files.push(...correction.files);
          }
        }
      }

      // A compound that is known says more than its parts; one that is not says nothing.
      const isKnown = word => word.kind === 'compound' && word.matches.length > 0;
      const searched = words.filter(word => word.kind !== 'compound' || isKnown(word));
      for (const compound of searched.filter(isKnown)) {
        for (const part of searched.filter(word => word.kind === 'part' && word.start >= compound.start && word.end <= compound.end)) {
          part.scale = isCode(compound) ? 0.2 : 0.4;
          part.isInCode = isCode(compound);
        }
      }

      const meant = word => {
        const correction = corrections.find(candidate => candidate.word === word);
        return correction ? { folded: StudyGuide.foldWord(correction.text), kind: word.kind, isInCode: word.isInCode } : word;
      };
      const names = new Map(flatten(files.map(file => file.names.map(({ key, postings }) => [key, postings]))));
      const spans = flatten([word => word.kind !== 'compound' && !word.isInCode, word => word.kind !== 'part'].map(keep => {
        const kept = searched.map((word, index) => ({ word: meant(word), index })).filter(({ word }) => keep(word));
        return findNames(kept.map(({ word }) => word), names, isUnfinished(last))
          .map(({ first, last: end, postings, quality }) => ({ first: kept[first].index, last: kept[end].index, postings, quality }));
      }));
      const unfinished = isUnfinished(last) && last.folded.length > 1 ? last.folded : null;
      return { text, words, flow, phrases, isQuestion, marks, files, indexes: [...indexes], corrections, searched, meant, spans, unfinished };
    };

    /** The neighbours among words of the query, with their places among the words that are searched. */
    const pairsOf = ({ searched, meant }, words, stops) =>
      StudyGuide.wordPairs(words.map(meant), stops).map(({ text, first, last }) => {
        const pair = [words[first], words[last]];
        return { text, words: pair, places: pair.map(word => searched.indexOf(word)) };
      });

    /** Concepts with a name that covers some words of the query. */
    const namesAcross = (spans, from, to) => spans.filter(({ first, last, quality }) => quality === 1 && first <= from && last >= to);

    /** Where words that are neighbours in the query are neighbours too; the rarest of them, for each is a file to load. */
    const neighbours = async (understood, stops) => {
      const rarity = word => Math.min(...word.matches.map(({ postings }) => postings.total));
      const pairs = pairsOf(understood, understood.flow, stops)
        .filter(({ words, places }) => places.every(place => place >= 0) && words.every(word => word.isWritten || understood.meant(word) !== word)
          && namesAcross(understood.spans, ...places).length === 0)
        .sort((one, other) => Math.max(...one.words.map(rarity)) - Math.max(...other.words.map(rarity)))
        .slice(0, MOST_PAIRS);
      return Promise.all(pairs.map(async ({ text, places }) => ({ places, documents: await own.documentsWith(text) })));
    };

    /** The documents that have all words of a phrase, side by side, and those about a concept that it names. */
    const documentsThatSay = async (phrase, ranked, understood, stops) => {
      const { searched, spans, indexes } = understood;
      const places = phrase.map(word => searched.indexOf(word)).filter(place => place >= 0);
      // A word that stands in very many documents does not list them all.
      const isCut = place => searched[place].matches.some(({ postings }) => postings.total > postings.documents.length);
      const complete = new Set(ranked.filter(({ words }) => places.every(place => words.has(place) || isCut(place))).map(({ number }) => number));
      const pairs = pairsOf(understood, phrase, stops);
      if (pairs.length === 0) {
        return complete;
      }
      const named = namesAcross(spans, places[0], places[places.length - 1]).map(({ postings }) => postings.documents.filter((number, index) => postings.impacts[index] > 8));
      const together = await Promise.all(indexes.map(async index => {
        const [first, ...others] = (await Promise.all(pairs.map(({ text }) => index.documentsWith(text)))).map(documents => new Set(documents));
        return [...first].filter(number => others.every(documents => documents.has(number)));
      }));
      return new Set(flatten(named.concat(together)).filter(number => complete.has(number) || places.every(isCut)));
    };

    /** Keeps the documents that say all quoted phrases. */
    const keepPhrases = async (ranked, understood, stops) => {
      const said = await Promise.all(understood.phrases.map(phrase => documentsThatSay(phrase, ranked, understood, stops)));
      const known = new Set(ranked.map(({ number }) => number));
      const unlisted = said.length > 0 ? [...said[0]].filter(number => !known.has(number)).sort((one, other) => one - other).map(number => ({ number, score: 0 })) : [];
      return ranked.concat(unlisted).filter(({ number }) => said.every(documents => documents.has(number)));
    };

    /**
     * The query as it was likely meant, or null.
     * @param {boolean} isTooStrict whether its quotes are what leaves nothing
     */
    const suggestionFor = ({ text, corrections }, isTooStrict) => {
      let suggestion = null;
      for (const { word, text: meant, isTypo } of corrections.sort((one, other) => other.word.start - one.word.start)) {
        if (isTypo) {
          suggestion = (suggestion || text).slice(0, word.start) + meant + (suggestion || text).slice(word.end);
        }
      }
      return isTooStrict ? (suggestion || text).replace(QUOTED, '$1').trim() : suggestion;
    };

    /** The numbers of terms whose names begin like words of the query. */
    const termsNear = ({ words, files }, entrance) => {
      const isTerm = number => entrance.kindOf(number) === 'term';
      const names = flatten(files.map(file => file.names)).filter(({ postings }) => postings.documents.some(isTerm));
      const near = flatten(words.map(word => names.filter(({ key }) => key.slice(0, 3) === word.folded.slice(0, 3))))
        .map(({ postings }) => postings.documents.find((number, index) => isTerm(number) && postings.impacts[index] > 15));
      return [...new Set(near)].filter(number => number >= 0).slice(0, 5);
    };

    /** What is shown of a document. */
    const show = async ({ number, score }, { marks, unfinished }, entrance) => {
      const [id, ending, title, excerpt, foreign] = await own.card(number);
      const kind = entrance.kindOf(number);
      const topic = entrance.topics[entrance.topicOf(number)] || [null, null];
      const level = entrance.levels[entrance.levelOf(number)] || [null, null];
      return {
        kind, id, title, excerpt, score,
        address: `${entrance.folderOf(kind)}${ending || id}/`,
        language: foreign || language, isOtherLanguage: Boolean(foreign),
        topic: topic[0], topicTitle: topic[1], level: level[0], levelTitle: level[1],
        marks: { title: marksIn(title, true, entrance, marks, unfinished), excerpt: marksIn(excerpt, false, entrance, marks, unfinished) },
      };
    };

    const find = async (query, { kinds = null, topics = null, levels = null, limit = 10, prefix = true } = {}) => {
      const entrance = await own.entrance();
      const understood = await understand(query, entrance, prefix);
      const pairs = await neighbours(understood, entrance.stops);
      const ranked = StudyGuide.rankDocuments(understood.searched, understood.spans, pairs, entrance.total, entrance.firstQuestion, understood.isQuestion, entrance.kindOf);
      const kept = await keepPhrases(ranked, understood, entrance.stops);
      const floor = kept.length > 0 && understood.phrases.length === 0 ? kept[0].score * WORTH_SHOWING : 0;
      const isOneOf = (wanted, value) => !wanted || wanted.length === 0 || wanted.includes(value);
      const idIn = (list, index) => index >= 0 ? list[index][0] : null;
      const filtered = kept.filter(({ number, score }) => score >= floor
        && isOneOf(topics, idIn(entrance.topics, entrance.topicOf(number))) && isOneOf(levels, idIn(entrance.levels, entrance.levelOf(number))));
      const counts = {};
      for (const kind of entrance.kinds) {
        counts[kind] = filtered.filter(({ number }) => entrance.kindOf(number) === kind).length;
      }
      const shown = filtered.filter(({ number }) => isOneOf(kinds, entrance.kindOf(number)));
      const results = await Promise.all(shown.slice(0, limit).map(document => show(document, understood, entrance)));
      const nearest = { terms: [], topics: [] };
      if (shown.length === 0) {
        nearest.terms = (await Promise.all(termsNear(understood, entrance).map(number => show({ number, score: 0 }, understood, entrance)))).map(({ id, title, address }) => ({ id, title, address }));
        nearest.topics = entrance.topics.map(([id, title, ending]) => ({ id, title, address: `${entrance.folderOf('topic')}${ending}/` }));
      }
      return { total: shown.length, counts, results, suggestion: suggestionFor(understood, ranked.length > 0 && kept.length === 0), nearest };
    };

    return { find };
  };
}
