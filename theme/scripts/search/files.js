// Reads the files of the index; generator/Search/README.md describes them.
{
  /** What each digit is worth, by its character code. */
  const DIGITS = new Uint8Array(128);
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
    .forEach((digit, value) => DIGITS[digit.charCodeAt(0)] = value);
  const KINDS = ['topic', 'term', 'question']; // in the order of their numbers
  const data = new Map();

  /** Every file of the index calls this with its name. */
  StudyGuide.searchData = (name, value) => data.set(name, value);

  /** Reads numbers and digits of a text from a place on. */
  const reader = (text, place = 0) => {
    const digit = () => DIGITS[text.charCodeAt(place++)];
    return {
      hasMore: () => place < text.length,
      place: () => place,
      digit,
      number() {
        let value = 0;
        for (let shift = 0; ; shift += 5) {
          const next = DIGITS[text.charCodeAt(place++)];
          value |= (next & 31) << shift;
          if (next < 32) {
            return value;
          }
        }
      },
      /** Leaves numbers of documents out, with their impacts and places. */
      skip(count, hasTitles) {
        for (; count > 0; count--) {
          while (DIGITS[text.charCodeAt(place++)] > 31);
          if (DIGITS[text.charCodeAt(place++)] > 31 && hasTitles) {
            place++;
          }
        }
      },
    };
  };

  /** Texts of which each repeats the beginning of the one before. */
  const readTexts = encoded => {
    let previous = '';
    return encoded.split(',').slice(0, -1)
      .map(text => (previous = previous.slice(0, DIGITS[text.charCodeAt(0)]) + text.slice(1)));
  };

  const reverse = text => [...text].reverse().join('');

  const readDocuments = (numbers, count, hasTitles) => {
    const [documents, impacts, titles] = [[], [], []];
    for (let number = -1; count > 0; count--) {
      number += numbers.number() + 1;
      const impact = numbers.digit();
      documents.push(number);
      impacts.push(impact & 31);
      titles.push(hasTitles && impact > 31 ? numbers.digit() : -1);
    }
    return { documents, impacts, titles };
  };

  /** The next posting list. A query needs few of a file: the documents are read when they are asked for first. */
  const nextPostings = (numbers, text, hasTitles) => {
    const length = numbers.number();
    const count = length >> 1;
    const total = length % 2 ? numbers.number() : count;
    const place = numbers.place();
    numbers.skip(count, hasTitles);
    let lists = null;
    const read = () => lists = lists || readDocuments(reader(text, place), count, hasTitles);
    return {
      total, count,
      get documents() { return read().documents; },
      get impacts() { return read().impacts; },
      get titles() { return read().titles; },
    };
  };

  /** A word as it is written; folded when somebody compares it. */
  const formOf = (text, wordClass, exact) => {
    let folded = null;
    return {
      text, class: wordClass, exact,
      get folded() { return folded = folded === null ? StudyGuide.foldWord(text) : folded; },
    };
  };

  const readWordFile = ([words, references, postings, keys, concepts]) => {
    const classes = [];
    for (const numbers = reader(postings); numbers.hasMore();) {
      classes.push(nextPostings(numbers, postings, true));
    }
    const numbers = reader(references);
    let known = 0;
    const refer = back => classes[back ? known - back : known++];
    const forms = readTexts(words).map(text => {
      const reference = numbers.number();
      const wordClass = refer(reference >> 1);
      return formOf(text, wordClass, reference % 2 ? refer(numbers.number()) : null);
    });
    const documents = reader(concepts);
    return { forms, names: readTexts(keys).map(key => ({ key, postings: nextPostings(documents, concepts, false) })) };
  };

  /** The documents of each pair, by key. */
  const readPairFile = ([encoded], digits) => {
    const pairs = new Map();
    let key = 0;
    for (const numbers = reader(encoded); numbers.hasMore();) {
      key += numbers.number();
      let document = 0;
      for (let place = 0; place < digits; place++) {
        document += numbers.digit() * 64 ** place;
      }
      if (pairs.has(key)) {
        pairs.get(key).push(document);
      } else {
        pairs.set(key, [document]);
      }
    }
    return pairs;
  };

  /** How many digits tell so many numbers apart. */
  const digitsFor = count => {
    let digits = 1;
    while (64 ** digits < count) {
      digits++;
    }
    return digits;
  };

  const readRuns = encoded => {
    const runs = [];
    for (const numbers = reader(encoded), ends = { last: 0 }; numbers.hasMore();) {
      const value = numbers.number();
      ends.last += numbers.number();
      runs.push({ value, end: ends.last });
    }
    return index => {
      const run = runs.find(candidate => index < candidate.end);
      return run ? run.value : -1;
    };
  };

  const readManifest = manifest => {
    const [topics, terms] = manifest.kinds;
    const [topicRun, levelRun] = [manifest.topicRuns, manifest.levelRuns].map(readRuns);
    const kindOf = number => KINDS[number < topics ? 0 : number < topics + terms ? 1 : 2];
    return {
      languages: manifest.languages,
      kinds: KINDS,
      cards: manifest.cards,
      topics: manifest.topics,
      levels: manifest.levels,
      total: manifest.kinds.reduce((sum, count) => sum + count, 0),
      firstQuestion: topics + terms,
      kindOf,
      folderOf: kind => manifest.folders[KINDS.indexOf(kind)],
      /** Where a document stands in `topics` and `levels`, or -1. */
      topicOf: number => kindOf(number) === 'question' ? topicRun(number - topics - terms) : kindOf(number) === 'topic' ? number : -1,
      levelOf: number => kindOf(number) === 'question' ? levelRun(number - topics - terms) : -1,
      light: new Set(manifest.light.split(' ')),
      lightFolded: new Set(manifest.light.split(' ').map(StudyGuide.foldWord)),
      stops: new Set(`${manifest.light} ${manifest.stops}`.split(' ').map(StudyGuide.foldWord)),
      elisions: new Set(manifest.elisions),
      words: readTexts(manifest.words),
      endings: readTexts(manifest.endings),
      pairs: manifest.pairs,
    };
  };

  /** The last of the sorted starts that is not after a text. */
  const fileOf = (starts, text) => {
    let low = 0;
    for (let high = starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= text) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  };

  /**
   * The files of the index for the readers of one language, each loaded once.
   * @param {string} language
   * @param {(file: string) => Promise<void>} load runs a script of the folder of the index
   */
  StudyGuide.searchFiles = (language, load) => {
    const files = new Map();
    const get = (name, read) => {
      if (!files.has(name)) {
        const loading = (async () => {
          if (!data.has(name)) {
            await load(`${name}.js`);
          }
          return read(data.get(name));
        })();
        files.set(name, loading);
        loading.catch(() => files.delete(name));
      }
      return files.get(name);
    };
    const manifest = () => get(language, readManifest);
    const cardFile = (number, perFile) => `${language}/c${Math.floor(number / perFile)}`;
    const range = async (starts, folder, from, most, read) => {
      const first = fileOf(starts, from);
      const last = Math.min(fileOf(starts, from + String.fromCharCode(0xffff)), first + most - 1);
      return Promise.all(Array.from({ length: last - first + 1 }, (_, index) => get(`${language}/${folder}${first + index}`, read)));
    };
    return {
      manifest,
      /** The files that hold the words with a beginning, at most so many. */
      wordsFrom: async (beginning, most) => range((await manifest()).words, 'w', beginning, most, readWordFile),
      /** The words with an ending. */
      endings: async (ending, most) => {
        const read = ([texts]) => readTexts(texts).map(reverse);
        const words = await range((await manifest()).endings, 'e', reverse(ending), most, read);
        return words.reduce((all, texts) => all.concat(texts), []).filter(word => word.endsWith(ending));
      },
      /** The documents in which two words stand side by side. */
      documentsWith: async pair => {
        const { pairs: [count, bits], total } = await manifest();
        const key = StudyGuide.hashPair(pair) >>> 32 - bits;
        const read = file => readPairFile(file, digitsFor(total));
        return (await get(`${language}/p${Math.floor(key * count / 2 ** bits)}`, read)).get(key) || [];
      },
      card: async number => {
        const perFile = (await manifest()).cards;
        return (await get(cardFile(number, perFile), cards => cards))[number % perFile];
      },
      /** Whether the card of a document can be shown without another file. */
      hasCard: async number => data.has(cardFile(number, (await manifest()).cards)),
    };
  };
}
