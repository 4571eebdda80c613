using System.Text;

namespace StudyGuide.Search;

/// <summary>
/// Writes one shard of the lexicon: words, what refers to their posting lists, the lists, names of concepts, and the lists of the names.
/// </summary>
internal sealed class WordShard
{
    /// <summary>
    /// What a word takes beside its letters: its reference, the length of its list, and its share of the names of concepts, which is five
    /// bytes a word in our guide.
    /// </summary>
    private const double BesideLetters = 6;

    /// <summary>
    /// What a document takes in a list: the gap, the impact, and now and then a place in the title; 2.7 bytes in our guide, 2.2 in one of
    /// 300 questions.
    /// </summary>
    private const double Document = 2.2;

    private readonly FrontCoding words = new();
    private readonly StringBuilder references = new();
    private readonly StringBuilder postings = new();
    private readonly Dictionary<PostingList, int> lists = [];

    private WordShard()
    {
    }

    public static string[] Write(ReadOnlySpan<WordForm> forms, IReadOnlyList<ConceptPostings> names)
    {
        var shard = new WordShard();
        foreach (var form in forms)
        {
            shard.Add(form);
        }

        var concepts = new StringBuilder();
        foreach (var name in names)
        {
            concepts.AppendPostings(name.Postings, name.Postings.Count);
        }

        return
        [
            shard.words.ToString(),
            shard.references.ToString(),
            shard.postings.ToString(),
            FrontCoding.Of(names.Select(name => name.Key)),
            concepts.ToString(),
        ];
    }

    /// <summary>About how many bytes a word takes.</summary>
    public static double SizeOf(string word) => BesideLetters + word.Length;

    /// <summary>About how many bytes a list takes.</summary>
    public static double SizeOf(PostingList list) => Document * Math.Min(list.Count, PostingList.Longest);

    private void Add(WordForm form)
    {
        words.Append(form.Text);
        references.AppendNumber((Reference(form.Postings) * 2) + (form.Exact is null ? 0 : 1));
        if (form.Exact is { } exact)
        {
            references.AppendNumber(Reference(exact));
        }
    }

    /// <summary>How many lists back, counted from the next new one: 0 is a new one.</summary>
    private int Reference(PostingList list)
    {
        if (lists.TryGetValue(list, out var known))
        {
            return lists.Count - known;
        }

        lists.Add(list, lists.Count);
        postings.AppendPostings(list.Strongest(), list.Count);
        return 0;
    }
}
