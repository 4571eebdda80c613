using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>
/// Reports references to characters that no text may hold, such as <c>&amp;#xFDD0;</c>, wherever Markdown decodes them: everywhere but in
/// code.
/// </summary>
internal static class CharacterReferences
{
    public static void Inspect(MarkdownDocument document, SourceFile file, int start, ICollection<Diagnostic> diagnostics)
    {
        if (!file.Text.AsSpan(start).Contains("&#", StringComparison.Ordinal))
        {
            return; // most texts
        }

        var spans = document.Descendants().SelectMany(node => DecodedIn(node, file, start)).Where(span => !span.IsEmpty).Distinct();
        foreach (var problem in spans.SelectMany(span => ReferencesIn(span, file, start)))
        {
            diagnostics.Add(problem);
        }
    }

    private static IEnumerable<SourceSpan> DecodedIn(MarkdownObject node, SourceFile file, int start) => node switch
    {
        HtmlEntityInline or AutolinkInline => [node.Span],
        LinkInline { IsAutoLink: true } => [node.Span],
        LinkInline { Reference: null } link => [link.UrlSpan, link.TitleSpan],
        LinkReferenceDefinition definition => [definition.UrlSpan, definition.TitleSpan],
        FencedCodeBlock code => [FirstLineOf(code, file, start)],
        _ => [],
    };

    private static SourceSpan FirstLineOf(FencedCodeBlock code, SourceFile file, int start)
    {
        var first = Math.Max(code.Span.Start, 0);
        var end = file.Text.IndexOf('\n', start + first);
        return new SourceSpan(first, (end < 0 ? file.Text.Length : end) - start - 1);
    }

    private static IEnumerable<Diagnostic> ReferencesIn(SourceSpan span, SourceFile file, int start)
    {
        var first = Math.Clamp(start + span.Start, start, file.Text.Length);
        return ForbiddenCharacters.ReferencesIn(file, first, Math.Clamp(start + span.End + 1, first, file.Text.Length) - first);
    }
}
