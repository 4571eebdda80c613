using System.Collections.Immutable;
using Markdig.Syntax;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Headings that may not be meant as they are: the pages give each the rank that it needs, whatever was typed.</summary>
internal static class OutlineRules
{
    /// <summary>No heading is typed so much deeper than the one above it that levels are left out between them.</summary>
    public static IEnumerable<Diagnostic> LevelsFollowEachOther(Content content) =>
        from text in content.Texts
        from section in text.Sections
        let headings = Outline.Of(section.Blocks.Select(block => block.Node))
        from jump in JumpsIn(headings, text)
        select jump;

    /// <summary>No text begins with its own title.</summary>
    public static IEnumerable<Diagnostic> TitlesStandOnce(Content content)
    {
        var answers = content.Questions.SelectMany(question => question.Text.Values).Select(text => (text.Title, Text: text.Answer));
        var pages = content.FreePages.SelectMany(page => page.Text.Values).Select(text => (text.Title, Text: text.Body));
        return
            from entry in answers.Concat(pages)
            let first = entry.Text.Sections.SelectMany(section => section.Blocks).MinBy(block => block.Node.Span.Start)?.Node
            where first is HeadingBlock heading && IsTitle(heading, entry.Title.Text)
            select new Diagnostic(DiagnosticCode.TitleAgain, "The text begins with its own title, which then stands on the page twice.",
                entry.Text.At(first.Span.Start, first.Span.Length), "Delete the heading: the page prints the title above the text.");
    }

    private static IEnumerable<Diagnostic> JumpsIn(ImmutableArray<OutlinedHeading> headings, MarkdownText text)
    {
        if (headings.IsEmpty)
        {
            yield break;
        }

        var first = headings[0].Heading;
        var beside = headings.Select(entry => entry.Heading).Where(heading => heading.Parent == first.Parent);
        if (beside.MinBy(heading => heading.Level) is { } highest && highest.Level < first.Level)
        {
            yield return Jump(first, $"This heading of level {first.Level} stands before one of level {highest.Level}, "
                + $"on line {text.At(highest.Span.Start).Line}.", text);
        }

        foreach (var (heading, _, above, isSibling) in headings)
        {
            if (above is not null && !isSibling && heading.Level > above.Level + 1)
            {
                yield return Jump(heading, $"This heading of level {heading.Level} stands below one of level {above.Level}.", text);
            }
        }
    }

    private static Diagnostic Jump(HeadingBlock heading, string message, MarkdownText text) => new(
        DiagnosticCode.HeadingJump, message, text.At(heading.Span.Start, heading.IsSetext ? 1 : heading.Level),
        "The page leaves no level out; type the levels as they are meant.");

    private static bool IsTitle(HeadingBlock heading, string title) =>
        SortKey.Of(title).Trim() is { Length: > 0 } words && SortKey.Of(PlainText.Of(heading, _ => "")).Trim() == words;
}
