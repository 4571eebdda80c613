using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Reports the tags of HTML in a text, each once: they are printed as they were typed.</summary>
internal sealed class HtmlInspector(MarkdownProblems problems)
{
    private readonly SortedDictionary<string, (HtmlInline First, int Opening, int Closing)> tags = new(StringComparer.Ordinal);

    public void Visit(HtmlInline html)
    {
        if (html.Tag.StartsWith(CommentBlockParser.Opening, StringComparison.Ordinal))
        {
            return;
        }

        var name = NameOf(html.Tag);
        var (first, opening, closing) = tags.GetValueOrDefault(name, (html, 0, 0));
        tags[name] = html.Tag.StartsWith("</", StringComparison.Ordinal) ? (first, opening, closing + 1) : (first, opening + 1, closing);
    }

    /// <summary>Reports what was visited.</summary>
    public void Report()
    {
        foreach (var (first, opening, closing) in tags.Values)
        {
            var count = Math.Max(opening, closing); // a pair is one
            var times = count > 1 ? $", {count} times in this text" : "";
            problems.Report(DiagnosticCode.RawHtml,
                $"'{ShortenedTag(first.Tag)}' is no Markdown: it is printed as it stands here{times}.",
                first, first.Tag.Length,
                HtmlTags.HintFor(NameOf(first.Tag), first.Tag));
        }
    }

    /// <summary>The name of an element in lower case, or the signs that begin another construct of HTML.</summary>
    private static string NameOf(string tag)
    {
        var inner = tag.AsSpan(1).TrimStart('/');
        var end = inner.IndexOfAny(" \t\n/>");
        return (end < 0 ? inner : inner[..end]).ToString().ToLowerInvariant();
    }

    private static string ShortenedTag(string tag)
    {
        const int Longest = 40;
        var line = tag.ReplaceLineEndings(" ");
        return line.Length > Longest ? $"{line[..Longest]}…" : line;
    }
}
