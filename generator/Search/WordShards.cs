using System.Text;

namespace StudyGuide.Search;

/// <summary>Divides the words of an index among files of about the same size, and writes them.</summary>
internal static class WordShards
{
    private const int LongestList = 1000;

    /// <summary>Where each file begins: the shortest text that is greater than all words of the files before.</summary>
    /// <param name="count">How many files there are; a small guide may have words for fewer.</param>
    public static List<(string Start, int First)> Divide(WordForm[] forms, int count)
    {
        var weights = Weights(forms);
        var total = weights.Sum();
        List<(string Start, int First)> files = [("", 0)];
        var sum = 0.0;
        for (var index = 1; index < forms.Length && files.Count < count; index++)
        {
            sum += weights[index - 1];
            if (sum >= total * files.Count / count && forms[index].Folded != forms[index - 1].Folded)
            {
                files.Add((Separator(forms[index - 1].Folded, forms[index].Folded), index));
            }
        }

        return files;
    }

    /// <summary>Writes one file: words, their classes, postings, names, and the documents of the names.</summary>
    public static string[] Write(ReadOnlySpan<WordForm> forms, IReadOnlyList<(string Key, List<Posting> Postings)> names)
    {
        var (words, references, postings) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        Dictionary<PostingList, int> classes = [];
        var previous = "";
        foreach (var form in forms)
        {
            AppendText(words, previous, form.Text);
            previous = form.Text;
            var reference = Reference(form.Postings) * 2;
            references.AppendNumber(reference + (form.Exact is null ? 0 : 1));
            if (form.Exact is { } exact)
            {
                references.AppendNumber(Reference(exact));
            }
        }

        var (keys, concepts) = (new StringBuilder(), new StringBuilder());
        previous = "";
        foreach (var (key, documents) in names)
        {
            AppendText(keys, previous, key);
            previous = key;
            Append(concepts, documents, documents.Count);
        }

        return [words.ToString(), references.ToString(), postings.ToString(), keys.ToString(), concepts.ToString()];

        // How many classes back, counted from the next new one: 0 is a new one.
        int Reference(PostingList list)
        {
            if (classes.TryGetValue(list, out var known))
            {
                return classes.Count - known;
            }

            classes.Add(list, classes.Count);
            Append(postings, Strongest(list.Postings), list.Postings.Count);
            return 0;
        }
    }

    /// <summary>Appends a text as how much of the one before it repeats, and the rest.</summary>
    public static void AppendText(StringBuilder texts, string previous, string text)
    {
        var shared = 0;
        while (shared < Math.Min(previous.Length, text.Length) && shared < 63 && previous[shared] == text[shared])
        {
            shared++;
        }

        texts.AppendDigit(shared);
        texts.Append(text.AsSpan(shared)).Append(',');
    }

    /// <param name="total">How many documents there are, where only the strongest are listed.</param>
    private static void Append(StringBuilder text, List<Posting> postings, int total)
    {
        text.AppendNumber((postings.Count * 2) + (total > postings.Count ? 1 : 0));
        if (total > postings.Count)
        {
            text.AppendNumber(total);
        }

        var previous = -1;
        foreach (var posting in postings)
        {
            text.AppendNumber(posting.Document - previous - 1);
            text.AppendDigit(posting.Impact + (posting.TitlePosition < 0 ? 0 : 32));
            if (posting.TitlePosition >= 0)
            {
                text.AppendDigit(posting.TitlePosition);
            }

            previous = posting.Document;
        }
    }

    /// <summary>A word that stands everywhere says little: the documents that it says most about are enough.</summary>
    public static List<Posting> Strongest(List<Posting> postings) => postings.Count <= LongestList
        ? postings
        : [.. postings.OrderByDescending(posting => posting.Impact).ThenBy(posting => posting.Document).Take(LongestList).OrderBy(posting => posting.Document)];

    private static double[] Weights(WordForm[] forms)
    {
        var sharing = forms.GroupBy(form => form.Postings).ToDictionary(group => group.Key, group => group.Count());
        return [.. forms.Select(form => 6 + form.Text.Length + (2.2 * (Size(form.Postings) / (double)sharing[form.Postings])) + (form.Exact is { } exact ? 2.2 * Size(exact) : 0))];

        static int Size(PostingList list) => Math.Min(list.Postings.Count, LongestList);
    }

    /// <summary>The shortest beginning of <paramref name="next"/> that is greater than <paramref name="previous"/>.</summary>
    private static string Separator(string previous, string next)
    {
        var shared = 0;
        while (shared < previous.Length && previous[shared] == next[shared])
        {
            shared++;
        }

        return next[..(shared + 1)];
    }
}
