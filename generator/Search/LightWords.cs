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
        for (var language = 0; language < languages.Length; language++)
        {
            if (language != reader)
            {
                light.UnionWith(languages[language].Search.StopWords.Where(word => Share(
                    corpus,
                    reader,
                    word) * HowMuchRarer <= Share(corpus,
                    language,
                    word)));
            }
        }

        return light.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The share of the texts in a language that use a word.</summary>
    private static double Share(Corpus corpus, int language, string word)
    {
        var (uses, count) = (0, 0);
        for (var document = 0; document < corpus.Documents.Length; document++)
        {
            if (corpus.Words(document, language) is { } words)
            {
                count++;
                uses += words.Uses.ContainsKey(word) ? 1 : 0;
            }
        }

        return count == 0 ? 0 : (double)uses / count;
    }
}
