using System.Collections.Frozen;

namespace StudyGuide.Search;

/// <summary>
/// The words that say little to readers of one language: its stop words, and those of the other languages unless they mean something in
/// this one.
/// </summary>
internal static class LightWords
{
    /// <summary>
    /// A word means something in a language where it is not so much rarer than in the language whose stop word it is: "ai" is light in
    /// French and means something in English. On the judged queries 1 and 4 do as well.
    /// </summary>
    private const int HowMuchRarer = 2;

    /// <param name="reader">The reader's language, counted in the order of the guide.</param>
    public static FrozenSet<string> For(Corpus corpus, int reader)
    {
        var languages = corpus.Site.Languages;
        var light = languages[reader].Search.StopWords.ToHashSet(StringComparer.Ordinal);
        var ours = new DocumentShares(corpus, reader);
        for (var language = 0; language < languages.Length; language++)
        {
            if (language != reader)
            {
                var theirs = new DocumentShares(corpus, language);
                light.UnionWith(languages[language].Search.StopWords.Where(word => ours.Of(word) * HowMuchRarer <= theirs.Of(word)));
            }
        }

        return light.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The shares of the texts in a language that use a word.</summary>
    private sealed class DocumentShares
    {
        private readonly CorpusWords words;
        private readonly int[] frequencies;
        private readonly int count;

        public DocumentShares(Corpus corpus, int language)
        {
            words = corpus.Words;
            frequencies = FreshArray.Of<int>(words.Count);
            for (var document = 0; document < corpus.Documents.Length; document++)
            {
                if (corpus.TextOf(document, language) is { } text)
                {
                    count++;
                    foreach (var use in text.Uses)
                    {
                        frequencies[use.Word]++;
                    }
                }
            }
        }

        public double Of(string word) =>
            count == 0 || words.Find(word) is not (>= 0 and var number) ? 0 : (double)frequencies[number] / count;
    }
}
