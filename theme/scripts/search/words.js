// Cuts a text into words and folds them, exactly as the generator does (generator/Search/Tokenizer.cs, generator/Model/FoldedText.cs).
{
  const WORD = /[\p{L}\p{Nd}\p{M}]+/uy;
  const SYMBOLS = /[=<>!+\-*/%&|^~?:.#@$_]+/y;
  const JOINER = /(?:::|->|[-‑_./:@&^'’])(?=[\p{L}\p{Nd}\p{M}])/uy;
  const SUFFIX = /(?:\+\+|#)(?![\p{L}\p{Nd}\p{M}])/uy;
  const LIGATURES = { œ: 'oe', æ: 'ae', ß: 'ss', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ς: 'σ' };

  /** The end of a match at a place, or the place itself. */
  const end = (pattern, text, place) => {
    pattern.lastIndex = place;
    return pattern.test(text) ? pattern.lastIndex : place;
  };

  const withoutMarks = word => word.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase()
    .replace(/[œæßþøłđðıς]/g, letter => LIGATURES[letter]);

  /** A word without case and accents. */
  StudyGuide.foldWord = word => /^[\x00-\x7f]*$/.test(word) ? word.toLowerCase() : withoutMarks(word);

  /**
   * What a phrase is looked up by: two words that say something, with the stop words between them (generator/Search/WordPairsBuilder.cs).
   * @param {{ folded: string }[]} words
   * @param {Set<string>} stops folded
   * @returns {{ text: string, first: number, last: number }[]} each with its words, counted from 0
   */
  StudyGuide.wordPairs = (words, stops) => {
    const pairs = [];
    let begun = null;
    words.forEach(({ folded }, index) => {
      if (!stops.has(folded)) {
        if (begun) {
          pairs.push({ text: `${begun.text} ${folded}`, first: begun.first, last: index });
        }
        begun = { text: folded, first: index };
      } else if (begun) {
        begun.text += ` ${folded}`;
      }
    });
    return pairs;
  };

  /** FNV-1a over code units, mixed as MurmurHash3 does; as unsigned 32 bits. */
  StudyGuide.hashPair = text => {
    let hash = 0x811c9dc5;
    for (let place = 0; place < text.length; place++) {
      hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
    }
    hash = Math.imul(hash ^ hash >>> 16, 0x85ebca6b);
    hash = Math.imul(hash ^ hash >>> 13, 0xc2b2ae35);
    return (hash ^ hash >>> 16) >>> 0;
  };

  /**
   * @param {string} text
   * @param {{ elisions: Set<string>, light: Set<string> }} rules
   * @param {boolean} isTitle whether symbols alone are words too
   * @returns {{ text: string, folded: string, position: number, kind: 'simple' | 'part' | 'compound', start: number, end: number }[]}
   */
  StudyGuide.readWords = (text, rules, isTitle) => {
    const words = [];
    let position = 0;
    const lower = (from, to) => text.slice(from, to).toLowerCase().normalize('NFC');
    const add = (word, place, kind, from, to) => {
      if (word.length <= 40) {
        words.push({ text: word, folded: StudyGuide.foldWord(word), position: place, kind, start: from, end: to });
      }
    };
    const readCompound = (from, start) => {
      const parts = [];
      let last = start;
      for (;;) {
        last = end(WORD, text, start);
        const next = end(JOINER, text, last);
        parts.push({ start, end: last, joiner: text.slice(last, next).replace('’', "'").replace('‑', '-') });
        if (next === last) {
          break;
        }
        start = next;
      }
      const after = end(SUFFIX, text, last);
      let first = 0;
      while (first < parts.length - 1 && parts[first].joiner === "'") {
        const before = lower(parts[first].start, parts[first].end);
        const next = parts[first + 1];
        if (rules.elisions.has(before + "'")) {
          first++;
        } else {
          const word = next.end - next.start <= 2 ? before : before + lower(next.start, next.end);
          add(word, position++, 'simple', parts[first].start, next.end);
          first += 2;
        }
      }
      const left = parts.slice(first);
      if (left.length === 0) {
        return after;
      }
      from = first > 0 ? left[0].start : from;
      const joiners = left.slice(0, -1).map(part => part.joiner);
      let kind = 'part';
      if (from < left[0].start || after > last || joiners.some(joiner => joiner !== '-')) {
        add(lower(from, after), position, 'compound', from, after);
        if (from < left[0].start && (left.length > 1 || after > last)) {
          add(lower(left[0].start, after), position, 'compound', left[0].start, after);
        }
        const piece = joiners.slice(0, -1).lastIndexOf('/') + 1;
        if (piece > 0) {
          add(lower(left[piece].start, after), position + piece, 'compound', left[piece].start, after);
        }
      } else if (joiners.length > 0 && left.length <= 4 && !rules.light.has(lower(left[left.length - 1].start, last))) {
        add(left.map(part => lower(part.start, part.end)).join(''), position, 'compound', from, after);
      } else {
        kind = 'simple';
      }
      for (const part of left) {
        add(lower(part.start, part.end), position++, kind, part.start, part.end);
      }
      return after;
    };

    for (let place = 0; place < text.length;) {
      const symbols = end(SYMBOLS, text, place);
      if (end(WORD, text, symbols) > symbols) {
        const isPrefix = /^[.\-@#$_]*$/.test(text.slice(place, symbols));
        if (isTitle && !isPrefix && symbols - place > 1) {
          add(text.slice(place, symbols), position++, 'compound', place, symbols);
        }
        place = readCompound(isPrefix ? place : symbols, symbols);
      } else {
        if (isTitle && symbols - place > 1) {
          add(text.slice(place, symbols), position++, 'compound', place, symbols);
        }
        place = Math.max(symbols, place + 1);
      }
    }
    return words;
  };
}
