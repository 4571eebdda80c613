// Finds words that a reader may have meant: mistyped ones, and forms that stand in no text.
{
  /** How many letters must be changed, left out, added or swapped; Infinity where there are more than the limit. */
  const editDistance = (one, other, limit) => {
    if (Math.abs(one.length - other.length) > limit) {
      return Infinity;
    }
    let [before, last, next] = [[], Array.from({ length: other.length + 1 }, (_, index) => index), []];
    for (let row = 1; row <= one.length; row++) {
      let least = next[0] = row;
      for (let column = 1; column <= other.length; column++) {
        let distance = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1));
        if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
          distance = Math.min(distance, before[column - 2] + 1);
        }
        next[column] = distance;
        least = Math.min(least, distance);
      }
      if (least > limit) {
        return Infinity;
      }
      [before, last, next] = [last, next, before];
    }
    return last[other.length] <= limit ? last[other.length] : Infinity;
  };

  const sharedBeginning = (one, other) => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) {
      length++;
    }
    return length;
  };

  /**
   * How likely a known word is meant: 0 for not at all.
   * @param {string} word what the reader wrote, folded
   * @param {string} known a word of the index, folded
   * @param {boolean} isUnfinished whether more letters may follow
   * @returns {{ quality: number, isTypo: boolean }}
   */
  StudyGuide.likeness = (word, known, isUnfinished) => {
    const shared = sharedBeginning(word, known);
    const longest = Math.max(word.length, known.length);
    // Another form of the same word: only its ending differs.
    const isForm = shared >= 4 && longest - shared <= 4 && shared >= 0.6 * longest;
    const limit = word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
    const distance = editDistance(word, known, limit);
    const [beginsAlike, isAsLong] = [word[0] === known[0], word.length === known.length];
    if (distance === 1 && (word.length > 3 || (isAsLong && shared < 2 && word[0] === known[1]))) {
      return { quality: 0.8 + (beginsAlike ? 0.04 : 0) + (isAsLong ? 0.02 : 0), isTypo: !isForm || shared < longest - 1 };
    }
    if (isForm) {
      return { quality: 0.42 + 0.35 * shared / longest, isTypo: false };
    }
    if (distance === 2 && beginsAlike) {
      return { quality: 0.64, isTypo: true };
    }
    const mayGoOn = isUnfinished && word.length >= 5 && known.length > word.length;
    if (mayGoOn && editDistance(word, known.slice(0, word.length), 1) <= 1) {
      return { quality: 0.5, isTypo: false };
    }
    return { quality: 0, isTypo: false };
  };
}
