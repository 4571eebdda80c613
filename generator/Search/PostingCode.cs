using System.Text;

namespace StudyGuide.Search;

/// <summary>Writes posting lists: gaps between documents instead of their numbers, because small numbers are short.</summary>
internal static class PostingCode
{
    /// <summary>Added to the impact where a place in the title follows.</summary>
    private const int HasTitlePosition = 32;

    /// <summary>Appends a list.</summary>
    /// <param name="total">How many documents there are, where only the strongest are listed.</param>
    public static void AppendPostings(this StringBuilder text, PostingList list, int total)
    {
        text.AppendNumber((list.Count * 2) + (total > list.Count ? 1 : 0));
        if (total > list.Count)
        {
            text.AppendNumber(total);
        }

        var previous = -1;
        foreach (var posting in list.Postings)
        {
            text.AppendNumber(posting.Document - previous - 1);
            Append(text, posting);
            previous = posting.Document;
        }
    }

    private static void Append(StringBuilder text, Posting posting)
    {
        if (posting.TitlePosition < 0)
        {
            text.AppendDigit(posting.Impact);
            return;
        }

        text.AppendDigit(posting.Impact + HasTitlePosition);
        text.AppendDigit(posting.TitlePosition);
    }
}
