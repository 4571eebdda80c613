// The words of the language pack, in sentences.
/**
 * @param {string} key in `script-words`
 * @param {Record<string, string>} [values] what stands in braces
 */
StudyGuide.word = (key, values = {}) => (StudyGuide.words[key] || '')
  .replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);

/**
 * A number with its noun.
 * @param {string} noun in `counts`
 * @param {number} number
 */
StudyGuide.count = (noun, number) => {
  const forms = StudyGuide.counts[noun];
  return (forms[new Intl.PluralRules(document.documentElement.lang).select(number)] || forms.other).replace('{n}', number);
};
