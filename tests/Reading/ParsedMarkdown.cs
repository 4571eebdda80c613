using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

/// <summary>Markdown read on its own, as if its file had no front matter.</summary>
internal static class ParsedMarkdown
{
    public static (MarkdownText Text, ImmutableArray<Diagnostic> Diagnostics) Read(string markdown, MarkdownKind kind = MarkdownKind.Answer)
    {
        List<Diagnostic> diagnostics = [];
        var text = MarkdownReader.Read(Some.File("questions/rag.fr.md", markdown), 0, kind, diagnostics);
        return (text, [.. diagnostics]);
    }

    /// <summary>Markdown without anything wrong in it.</summary>
    public static MarkdownText Valid(string markdown, MarkdownKind kind = MarkdownKind.Answer)
    {
        var (text, diagnostics) = Read(markdown, kind);
        Assert.Empty(diagnostics);
        return text;
    }

    /// <summary>The only thing wrong in a Markdown text.</summary>
    public static Diagnostic Problem(string markdown, MarkdownKind kind = MarkdownKind.Answer) =>
        Assert.Single(Read(markdown, kind).Diagnostics);
}
