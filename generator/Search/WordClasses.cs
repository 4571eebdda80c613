using System.Runtime.InteropServices;

namespace StudyGuide.Search;

/// <summary>Makes one class of all words with the same stem; a word that stands in several languages joins their classes.</summary>
internal static class WordClasses
{
    public static EquivalenceClasses Of(SearchedWords searched)
    {
        var classes = new EquivalenceClasses();
        StemClasses[] languages =
        [
            .. searched.Corpus.Site.Languages.Select(language => new StemClasses(Stemmer.Named(language.Search.Stemmer), classes)),
        ];
        foreach (var text in searched.Texts)
        {
            foreach (var (word, use) in text.Words.Uses)
            {
                if (searched.Contains(word, use, text.IsWhole))
                {
                    languages[text.Language].Add(word, hasForms: !searched.IsLight(word));
                }
            }
        }

        return classes;
    }

    /// <summary>Joins the words of one language.</summary>
    private sealed class StemClasses(Stemmer stemmer, EquivalenceClasses classes)
    {
        private readonly Dictionary<string, int> firstOfStem = new(StringComparer.Ordinal);
        private readonly HashSet<int> known = [];

        public void Add(string word, bool hasForms)
        {
            var id = classes.IdOf(word);
            if (known.Add(id) && hasForms)
            {
                ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firstOfStem, stemmer.Of(word), out var exists);
                first = exists ? first : id;
                classes.Join(first, id);
            }
        }
    }
}
