using System.Text;

namespace StudyGuide.Model;

/// <summary>The words of a title as HTML: those that no line ends in, such as "distingue-t-elle", are kept together.</summary>
/// <remarks>By an element and not by another character: what is searched for on the page, or copied, is what was typed.</remarks>
internal static class JoinedWords
{
    public static string ToHtml(string title, TypographyRules rules)
    {
        var next = NextJoined(title, 0, rules);
        if (next is null)
        {
            return HtmlText.Escape(title);
        }

        var html = new StringBuilder(title.Length + 40);
        var start = 0;
        for (; next is var (wordStart, wordEnd); next = NextJoined(title, wordEnd, rules))
        {
            html.Append(HtmlText.Escape(title[start..wordStart])).Append("<span class=\"no-break\">")
                .Append(HtmlText.Escape(title[wordStart..wordEnd])).Append("</span>");
            start = wordEnd;
        }

        return html.Append(HtmlText.Escape(title[start..])).ToString();
    }

    private static (int Start, int End)? NextJoined(string title, int from, TypographyRules rules)
    {
        while (rules.NoBreakEndings.Length > 0 && title.IndexOf('-', from) is >= 0 and var hyphen)
        {
            var (start, end) = (hyphen, hyphen);
            while (start > from && char.IsLetter(title[start - 1]))
            {
                start--;
            }

            while (end < title.Length && (char.IsLetter(title[end]) || title[end] == '-'))
            {
                end++;
            }

            if (start < hyphen && EndsJoined(title.AsSpan(start, end - start), rules))
            {
                return (start, end);
            }

            from = end;
        }

        return null;
    }

    private static bool EndsJoined(ReadOnlySpan<char> word, TypographyRules rules)
    {
        foreach (var ending in rules.NoBreakEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
