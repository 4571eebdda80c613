using System.Collections.Frozen;

namespace StudyGuide.Search;

/// <summary>What readers of one language may search: all texts, and the words of them that they can find.</summary>
/// <param name="reader">The reader's language, counted in the order of the guide.</param>
/// <param name="light">Words that say little to these readers.</param>
internal sealed class SearchedWords(Corpus corpus, int reader, FrozenSet<string> light)
{
    private readonly bool[] isLight = Array.ConvertAll(corpus.Words.Texts, light.Contains);

    /// <summary>Added to places in titles that are not in the reader's language, so that words of two titles are no neighbours.</summary>
    private const int OffsetOfOtherTitles = 32;

    /// <summary>A place in a title is one digit together with the offset; words after this one stand at it too.</summary>
    private const int LastPosition = OffsetOfOtherTitles - 1;

    public Corpus Corpus => corpus;

    public IEnumerable<SearchedText> Texts =>
        Enumerable.Range(0, corpus.Documents.Length).SelectMany(document => corpus.For(document, reader));

    public bool IsLight(int word) => isLight[word];

    /// <summary>Light words are found in titles and names alone; of texts in other languages, the essential parts are searched.</summary>
    public bool Contains(in WordUse use, bool isWhole)
    {
        var isNamed = use.Counts[SearchField.Title] > 0 || use.Counts[SearchField.Name] > 0;
        return isNamed || ((isWhole || use.Counts[SearchField.Summary] > 0) && !isLight[use.Word]);
    }

    /// <summary>What a word says about the document of a text.</summary>
    public Posting PostingOf(SearchedText text, in FieldCounts counts, int titlePosition = -1)
    {
        var isOtherLanguage = text.Language != reader;
        var impact = Impact.Of(counts, text.Words.Lengths, corpus.AverageLengths(text.Document, text.Language), isOtherLanguage);
        var position = titlePosition < 0 ? -1 : Math.Min(titlePosition, LastPosition) + (isOtherLanguage ? OffsetOfOtherTitles : 0);
        return new Posting(text.Document, impact, position);
    }
}
