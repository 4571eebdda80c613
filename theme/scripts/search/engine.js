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
  const CARDS_IN_A_HURRY = 2;

  const flatten = lists => lists.reduce((all, list) => all.concat(list), []);

  /** Stops what nobody waits for any more. */
  const checkIsWanted = signal => signal && signal.throwIfAborted();

  const isOneOf = (wanted, value) => !wanted || wanted.length === 0 || wanted.includes(value);

  const isCode = word => /[^\p{L}\p{Nd}\p{M}]/u.test(word.text);

  /** What a query says, as text that can be cut into words. */
  const cleaned = query => String(query).slice(0, LONGEST_QUERY).replace(/[\uD800-\uDFFF]/g, ' ').normalize('NFC');

  const isLight = ({ text, folded }, rules) => rules.light.has(text) || rules.light.has(folded)
    || (text === folded && rules.lightFolded.has(folded));

  /** The words of a query, those that say little left out unless there are no others; quoted words stay together. */
  const readQuery = (query, rules) => {
    const text = cleaned(query);
    const all = StudyGuide.readWords(text, rules, true);
    const informative = all.filter(word => !isLight(word, rules));
    const words = (informative.length > 0 ? informative : all).slice(0, MOST_WORDS);
    const flow = all.slice(0, MOST_WORDS).filter(word => word.kind !== 'compound');
    const phrases = [...text.matchAll(QUOTED)]
      .map(match => flow.filter(word => word.start >= match.index && word.end <= match.index + match[0].length));
    const isQuestion = /\?\s*$/.test(text) || (all.length >= 5 && all.length - informative.length >= 2);
    return { text, words, flow, phrases, isQuestion };
  };

  /** The forms of some files that begin with a text; each file is sorted by the folded forms. */
  const formsFrom = (files, beginning) => flatten(files.map(({ forms }) => {
    let low = 0;
    for (let high = forms.length; low < high;) {
      const middle = (low + high) >> 1;
      [low, high] = forms[middle].folded < beginning ? [middle + 1, high] : [low, middle];
    }
    let end = low;
    while (end < forms.length && forms[end].folded.startsWith(beginning)) {
      end++;
    }
    return forms.slice(low, end);
  }));

  /** The forms that a word stands for, each with how well. */
  const exactForms = (word, files) => {
    const forms = formsFrom(files, word.folded).filter(form => form.folded === word.folded);
    const hasAccents = word.text !== word.folded;
    return forms.map(form => ({ form, quality: form.text === word.text || !hasAccents ? 1 : 0.9 }));
  };

  /** How well a word means a longer one that it begins. */
  const prefixQuality = (prefix, whole) => 0.45 + 0.45 * prefix.length / whole.length;

  const prefixForms = ({ folded }, files) => formsFrom(files, folded).filter(form => form.folded !== folded)
    .map(form => ({ form, quality: prefixQuality(folded, form.folded), isPrefix: true }))
    .sort((one, other) => other.quality - one.quality || other.form.class.total - one.form.class.total)
    .slice(0, MOST_PREFIX_FORMS);

  /** The forms that begin with a word that may go on; less likely meant where the word is one already. */
  const unfinishedForms = (word, files, isWord) => prefixForms(word, files)
    .map(match => isWord ? { ...match, quality: match.quality * 0.8 } : match);

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
              spans.push({ first, last, postings, quality: prefixQuality(key, longer) });
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
   * @param {{ language: string, load: (file: string) => Promise<void> }} options
   *   `load` runs a script of the folder of the index, for example `fr.js`
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
      const { length } = word.folded;
      const mayGoOn = isUnfinished && length > 1;
      const files = await index.wordsFrom(word.folded, mayGoOn ? (length > 2 ? 3 : 2) : 1);
      const found = exactForms(word, files);
      const isWord = found.length > 0;
      word.isWritten = word.isWritten || isWord;
      addMatches(word, mayGoOn ? found.concat(unfinishedForms(word, files, isWord)) : found, marks, files);
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
      return likely.filter(({ quality }) => quality >= best - 0.1)
        .sort((one, other) => other.quality - one.quality)
        .slice(0, MOST_CORRECTIONS * 2);
    };

    const foldedIn = files => flatten(files.map(({ forms }) => forms.map(form => form.folded)));

    /** Takes what is likeliest meant for what the reader wrote. */
    const accept = async (word, likely, marks) => {
      const matches = await Promise.all(likely.map(async ({ candidate, quality, isTypo }) => {
        const near = await own.wordsFrom(candidate, 1);
        return { quality, isTypo, near, forms: exactForms({ text: candidate, folded: candidate }, near) };
      }));
      const total = ({ forms }) => forms[0].form.class.total;
      matches.sort((one, other) => other.quality - one.quality || total(other) - total(one));
      for (const { quality, near, forms } of matches.slice(0, MOST_CORRECTIONS)) {
        addMatches(word, forms.map(({ form }) => ({ form, quality })), marks, near);
      }
      const [{ forms, isTypo }] = matches;
      return { word, text: forms[0].form.text, isTypo, files: flatten(matches.map(({ near }) => near)) };
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

    /** Looks an unknown word up in the other languages, unless it is almost a word of this one, and takes what is likeliest meant. */
    const lookFurther = async (word, isUnfinished, manifest, marks) => {
      const near = isCode(word) ? [] : likeliest(word, false, foldedIn(await own.wordsFrom(word.folded, 1)), 0.7);
      const found = { files: [], indexes: [], correction: null };
      if (near.length > 0) {
        found.correction = await accept(word, near, marks);
      } else {
        for (const other of manifest.languages) {
          found.files.push(...await lookUp(word, isUnfinished, marks, filesOf(other)));
          found.indexes.push(filesOf(other));
        }
        if (word.matches.length === 0 && word.kind !== 'compound') {
          found.correction = await correct(word, isUnfinished, marks);
        }
      }
      return found;
    };

    /** A compound that is known says more than its parts; one that is not says nothing. */
    const weighCompounds = words => {
      const isKnown = word => word.kind === 'compound' && word.matches.length > 0;
      const searched = words.filter(word => word.kind !== 'compound' || isKnown(word));
      for (const compound of searched.filter(isKnown)) {
        for (const part of searched.filter(word => word.kind === 'part' && word.start >= compound.start && word.end <= compound.end)) {
          part.scale = isCode(compound) ? 0.2 : 0.4;
          part.isInCode = isCode(compound);
        }
      }
      return searched;
    };

    /** The concepts that the words of a query name: once with the parts of compounds, once with the compounds themselves. */
    const conceptsIn = (searched, meant, files, isUnfinished) => {
      const names = new Map(flatten(files.map(file => file.names.map(({ key, postings }) => [key, postings]))));
      const withParts = word => word.kind !== 'compound' && !word.isInCode;
      const withCompounds = word => word.kind !== 'part';
      return flatten([withParts, withCompounds].map(keep => {
        const kept = searched.map((word, index) => ({ word: meant(word), index })).filter(({ word }) => keep(word));
        return findNames(kept.map(({ word }) => word), names, isUnfinished)
          .map(({ first, last, postings, quality }) => ({ first: kept[first].index, last: kept[last].index, postings, quality }));
      }));
    };

    /**
     * Looks the words of a query up, and what is likeliest meant by those that are unknown.
     * @param {boolean} isHurried whether more letters are likely: a word that is unknown now may not be in the end
     */
    const understand = async (query, manifest, { prefix, isHurried, signal }) => {
      const { text, words, flow, phrases, isQuestion } = readQuery(query, manifest);
      const marks = new Set();
      const last = words[words.length - 1];
      const unfinished = prefix && last && last.end === text.length ? last : null;
      const isUnfinished = word => word === unfinished;
      for (const word of words) {
        word.scale = 1;
        word.matches = [];
      }
      const files = flatten(await Promise.all(words.map(word => lookUp(word, isUnfinished(word), marks, own))));
      const corrections = [];
      const indexes = new Set([own]);
      const unknown = words.filter(({ matches }) => matches.length === 0);
      for (const word of isHurried ? unknown.filter(candidate => !isUnfinished(candidate)) : unknown) {
        checkIsWanted(signal);
        const found = await lookFurther(word, isUnfinished(word), manifest, marks);
        files.push(...found.files);
        found.indexes.forEach(index => indexes.add(index));
        if (found.correction) {
          corrections.push(found.correction);
          files.push(...found.correction.files);
        }
      }
      const searched = weighCompounds(words);
      const meant = word => {
        const correction = corrections.find(candidate => candidate.word === word);
        return correction ? { folded: StudyGuide.foldWord(correction.text), kind: word.kind, isInCode: word.isInCode } : word;
      };
      const spans = conceptsIn(searched, meant, files, Boolean(unfinished));
      const beginning = unfinished && unfinished.folded.length > 1 ? unfinished.folded : null;
      return {
        text, words, flow, phrases, isQuestion, // the query as it was written
        searched, meant, corrections, spans, // as it was understood
        marks, beginning, // what is marked in the texts that are shown
        files, indexes: [...indexes], // what was read
        isUnderstood: !isHurried || !unknown.some(isUnfinished),
      };
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
      const rarityOf = ({ words }) => Math.max(...words.map(rarity));
      const isUnderstood = word => word.isWritten || understood.meant(word) !== word;
      const pairs = pairsOf(understood, understood.flow, stops)
        .filter(({ words, places }) => places.every(place => place >= 0) && words.every(isUnderstood)
          && namesAcross(understood.spans, ...places).length === 0)
        .sort((one, other) => rarityOf(one) - rarityOf(other))
        .slice(0, MOST_PAIRS);
      return Promise.all(pairs.map(async ({ text, places }) => ({ places, documents: await own.documentsWith(text) })));
    };

    /** The documents of one language in which all pairs of a phrase stand side by side. */
    const documentsWithAll = async (pairs, index) => {
      const [first, ...others] = await Promise.all(pairs.map(async ({ text }) => new Set(await index.documentsWith(text))));
      return [...first].filter(number => others.every(documents => documents.has(number)));
    };

    /** The documents that have all words of a phrase, side by side, and those about a concept that it names. */
    const documentsThatSay = async (phrase, ranked, understood, stops) => {
      const { searched, spans, indexes } = understood;
      const places = phrase.map(word => searched.indexOf(word)).filter(place => place >= 0);
      // A word that stands in very many documents does not list them all.
      const isCut = place => searched[place].matches.some(({ postings }) => postings.total > postings.count);
      const hasAll = ({ words }) => places.every(place => words & 1 << place || isCut(place));
      const complete = new Set(ranked.filter(hasAll).map(({ number }) => number));
      const pairs = pairsOf(understood, phrase, stops);
      if (pairs.length === 0) {
        return complete;
      }
      const named = namesAcross(spans, places[0], places[places.length - 1])
        .map(({ postings }) => postings.documents.filter((number, index) => postings.impacts[index] > 8));
      const together = await Promise.all(indexes.map(index => documentsWithAll(pairs, index)));
      return new Set(flatten(named.concat(together)).filter(number => complete.has(number) || places.every(isCut)));
    };

    /** Documents that say the first phrase, though no word listed them. */
    const unlisted = (said, ranked) => {
      const known = new Set(ranked.map(({ number }) => number));
      return [...said].filter(number => !known.has(number)).sort((one, other) => one - other).map(number => ({ number, score: 0 }));
    };

    /** Keeps the documents that say all quoted phrases. */
    const keepPhrases = async (ranked, understood, stops) => {
      const said = await Promise.all(understood.phrases.map(phrase => documentsThatSay(phrase, ranked, understood, stops)));
      return ranked.concat(said.length > 0 ? unlisted(said[0], ranked) : [])
        .filter(({ number }) => said.every(documents => documents.has(number)));
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
    const termsNear = ({ words, files }, manifest) => {
      const isTerm = number => manifest.kindOf(number) === 'term';
      const names = flatten(files.map(file => file.names)).filter(({ postings }) => postings.documents.some(isTerm));
      const near = flatten(words.map(word => names.filter(({ key }) => key.slice(0, 3) === word.folded.slice(0, 3))))
        .map(({ postings }) => postings.documents.find((number, index) => isTerm(number) && postings.impacts[index] > 15));
      return [...new Set(near)].filter(number => number >= 0).slice(0, 5);
    };

    /** What is shown of a document. */
    const show = async ({ number, score }, { marks, beginning }, manifest) => {
      const [id, ending, title, excerpt, foreign] = await own.card(number);
      const kind = manifest.kindOf(number);
      const topic = manifest.topics[manifest.topicOf(number)] || [null, null];
      const level = manifest.levels[manifest.levelOf(number)] || [null, null];
      return {
        kind, id, title, excerpt, score,
        address: `${manifest.folderOf(kind)}${ending || id}/`,
        language: foreign || language, isOtherLanguage: Boolean(foreign),
        topic: topic[0], topicTitle: topic[1], level: level[0], levelTitle: level[1],
        marks: {
          title: marksIn(title, true, manifest, marks, beginning),
          excerpt: marksIn(excerpt, false, manifest, marks, beginning),
        },
      };
    };

    const rank = async (understood, { stops, total, firstQuestion, kindOf }) => {
      const { searched, spans, isQuestion } = understood;
      const pairs = await neighbours(understood, stops);
      return StudyGuide.rankDocuments(searched, spans, pairs, total, firstQuestion, isQuestion, kindOf);
    };

    /** Which documents are worth showing, and of the topics and levels that are wanted. */
    const isWanted = (kept, { phrases }, { topics, levels }, manifest) => {
      const floor = kept.length > 0 && phrases.length === 0 ? kept[0].score * WORTH_SHOWING : 0;
      const isIn = (list, wanted, indexOf) => {
        const indexes = wanted && wanted.length > 0 ? new Set(wanted.map(id => list.findIndex(entry => entry[0] === id))) : null;
        return number => !indexes || (indexOf(number) >= 0 && indexes.has(indexOf(number)));
      };
      const isInTopics = isIn(manifest.topics, topics, manifest.topicOf);
      const isInLevels = isIn(manifest.levels, levels, manifest.levelOf);
      return ({ number, score }) => score >= floor && isInTopics(number) && isInLevels(number);
    };

    /** How many there are of each kind. */
    const countKinds = (documents, { kinds, kindOf }) =>
      Object.fromEntries(kinds.map(kind => [kind, documents.filter(({ number }) => kindOf(number) === kind).length]));

    /** Where else to look, when nothing was found. */
    const nearestTo = async (understood, manifest) => {
      const terms = await Promise.all(termsNear(understood, manifest).map(number => show({ number, score: 0 }, understood, manifest)));
      return {
        terms: terms.map(({ id, title, address }) => ({ id, title, address })),
        topics: manifest.topics.map(([id, title, ending]) => ({ id, title, address: `${manifest.folderOf('topic')}${ending}/` })),
      };
    };

    /** The best few documents, and those after them whose cards are at hand: other cards are not worth a file before the next key. */
    const atHand = async documents => {
      const isThere = await Promise.all(documents.map(({ number }, place) => place < CARDS_IN_A_HURRY || own.hasCard(number)));
      return isThere.includes(false) ? documents.slice(0, isThere.indexOf(false)) : documents;
    };

    /** What is said of some documents that were found. */
    const answerWith = async (documents, { found, wanted, understood, manifest, isTooStrict }, isComplete) => ({
      total: found.length,
      counts: countKinds(wanted, manifest),
      results: await Promise.all(documents.map(document => show(document, understood, manifest))),
      suggestion: suggestionFor(understood, isTooStrict),
      nearest: found.length === 0 && isComplete ? await nearestTo(understood, manifest) : { terms: [], topics: [] },
      isComplete,
    });

    /** Which documents a query finds, the best first. */
    const look = async (query, { kinds = null, topics = null, levels = null, prefix = true, isHurried = false, signal = null }) => {
      const manifest = await own.manifest();
      const understood = await understand(query, manifest, { prefix, isHurried, signal });
      checkIsWanted(signal);
      const ranked = await rank(understood, manifest);
      const kept = await keepPhrases(ranked, understood, manifest.stops);
      const wanted = kept.filter(isWanted(kept, understood, { topics, levels }, manifest));
      const found = wanted.filter(({ number }) => isOneOf(kinds, manifest.kindOf(number)));
      checkIsWanted(signal);
      return { found, wanted, understood, manifest, isTooStrict: ranked.length > 0 && kept.length === 0 };
    };

    /** The whole answer. `signal` aborts what nobody waits for any more. */
    const find = async (query, { limit = 10, ...options } = {}) => {
      const finding = await look(query, options);
      return answerWith(finding.found.slice(0, limit), finding, true);
    };

    /**
     * What can be said before the next key: the best results, or none where the last word may be going to become one that is known.
     * Where the answer is not complete, `rest` completes it.
     */
    const glance = async (query, { limit = 10, ...options } = {}) => {
      const finding = await look(query, { ...options, isHurried: true });
      const { isUnderstood } = finding.understood;
      const first = finding.found.slice(0, limit);
      const shown = await atHand(first);
      const answer = await answerWith(shown, finding, isUnderstood && first.length > 0 && shown.length === first.length);
      return { ...answer, rest: () => isUnderstood ? answerWith(first, finding, true) : find(query, { limit, ...options }) };
    };

    return { find, glance };
  };
}
