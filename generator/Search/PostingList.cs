namespace StudyGuide.Search;

/// <summary>The documents that a word, or the name of a concept, says something about, in order.</summary>
internal sealed class PostingList
{
    /// <summary>
    /// How many documents a list names: 2 kB before compression, half of what a file of a large guide may weigh (SearchIndexTests).
    /// A word that stands in more is too common to decide between them.
    /// </summary>
    public const int Longest = 1000;

    private readonly List<Posting> postings = [];

    public PostingList()
    {
    }

    public PostingList(IEnumerable<Posting> postings) => this.postings.AddRange(postings);

    public int Count => postings.Count;

    public IReadOnlyList<Posting> Postings => postings;

    /// <summary>Adds what another language says of the last document, or begins a document.</summary>
    public void Add(Posting posting)
    {
        if (postings.Count > 0 && postings[^1].Document == posting.Document)
        {
            postings[^1] = postings[^1].And(posting);
            return;
        }

        postings.Add(posting);
    }

    /// <summary>A word that stands everywhere says little: the documents that it says most about are enough.</summary>
    public PostingList Strongest() => postings.Count <= Longest
        ? this
        : new PostingList(postings.OrderByDescending(posting => posting.Impact)
            .ThenBy(posting => posting.Document)
            .Take(Longest)
            .OrderBy(posting => posting.Document));
}
