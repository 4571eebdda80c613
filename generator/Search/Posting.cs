namespace StudyGuide.Search;

/// <summary>A document that a word says something about.</summary>
/// <param name="Impact">From 1 to 31.</param>
/// <param name="TitlePosition">Where the word stands in the title, or -1.</param>
internal readonly record struct Posting(int Document, int Impact, int TitlePosition = -1);

/// <summary>Words that count as one, because they are forms of the same word, and the documents they stand in.</summary>
internal sealed class PostingList
{
    public List<Posting> Postings { get; } = [];

    /// <summary>Adds what another language says of a document, or begins a document.</summary>
    public void Add(Posting posting)
    {
        if (Postings.Count > 0 && Postings[^1] is var last && last.Document == posting.Document)
        {
            Postings[^1] = new Posting(last.Document, Math.Max(last.Impact, posting.Impact), last.TitlePosition >= 0 ? last.TitlePosition : posting.TitlePosition);
            return;
        }

        Postings.Add(posting);
    }
}

/// <summary>A word as it stands in texts.</summary>
/// <param name="Text">In lower case, with accents.</param>
/// <param name="Exact">The documents with this very spelling, where others differ by accents alone.</param>
internal sealed record WordForm(string Text, string Folded, PostingList Postings, PostingList? Exact);
