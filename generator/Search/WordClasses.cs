namespace StudyGuide.Search;

/// <summary>
/// The words that readers of one language can find, in classes: all with the same stem; a word of several languages joins their classes.
/// </summary>
internal sealed class WordClasses
{
    private readonly EquivalenceClasses classes;
    private readonly bool[] isSearched;

    public WordClasses(SearchedWords searched)
    {
        var count = searched.Corpus.Words.Count;
        classes = new EquivalenceClasses(count);
        isSearched = FreshArray.Of<bool>(count);
        StemClasses[] languages =
            [.. searched.Corpus.Site.Languages.Select((_, language) => new StemClasses(searched.Corpus.StemsIn(language), classes))];
        foreach (var text in searched.Texts)
        {
            foreach (var use in text.Words.Uses)
            {
                if (searched.Contains(use, text.IsWhole))
                {
                    isSearched[use.Word] = true;
                    if (!searched.IsLight(use.Word))
                    {
                        languages[text.Language].Add(use.Word);
                    }
                }
            }
        }
    }

    /// <summary>Whether a word can be found.</summary>
    public bool Has(int word) => isSearched[word];

    /// <summary>The word that stands for the class of a word.</summary>
    public int Of(int word) => classes.ClassOf(word);

    /// <summary>Joins the words of one language.</summary>
    /// <param name="stems">The number of the stem of each word.</param>
    private sealed class StemClasses(int[] stems, EquivalenceClasses classes)
    {
        private readonly int[] wordOfStem = FreshArray.Of<int>(stems.Length);
        private readonly bool[] isKnown = FreshArray.Of<bool>(stems.Length);

        public void Add(int word)
        {
            if (!isKnown[word])
            {
                isKnown[word] = true;
                ref var first = ref wordOfStem[stems[word]];
                first = first == 0 ? word + 1 : first;
                classes.Join(first - 1, word);
            }
        }
    }
}
