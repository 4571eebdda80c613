namespace StudyGuide.Search;

/// <summary>A word as it stands in texts, one entry of the lexicon.</summary>
/// <param name="text">In lower case, with accents.</param>
/// <param name="postings">The documents with this form or another one of its class, which share the list.</param>
/// <param name="sharing">How many words share that list, this one included.</param>
/// <param name="exact">The documents with this very spelling, where others differ by accents alone.</param>
internal sealed class WordForm(string text, string folded, PostingList postings, int sharing, PostingList? exact)
{
    public string Text => text;

    public string Folded => folded;

    public PostingList Postings => postings;

    public int Sharing => sharing;

    public PostingList? Exact => exact;
}
