namespace StudyGuide.Search;

/// <summary>A word as it stands in texts, one entry of the lexicon.</summary>
/// <param name="text">In lower case, with accents.</param>
/// <param name="postings">The documents with this form or another one of its class, which share the list.</param>
/// <param name="exact">The documents with this very spelling, where others differ by accents alone.</param>
internal sealed class WordForm(string text, string folded, PostingList postings, PostingList? exact)
{
    public string Text => text;

    public string Folded => folded;

    public PostingList Postings => postings;

    public PostingList? Exact => exact;
}
