using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Reports what is wrong with Markdown, at places of its syntax tree.</summary>
/// <param name="start">Where the Markdown begins in its file.</param>
internal sealed class MarkdownProblems(SourceFile file, int start, ICollection<Diagnostic> diagnostics)
{
    /// <param name="offset">Where in the node the place begins.</param>
    /// <param name="length">How many characters of the node to underline.</param>
    public void Report(DiagnosticCode code, string message, MarkdownObject node, int length, string hint, int offset = 0) =>
        diagnostics.Add(new Diagnostic(code, message, file.At(start + Math.Max(node.Span.Start, 0) + offset, length), hint));

    /// <summary>What the author wrote for a node; a container that is not closed may claim to be longer than the file.</summary>
    public ReadOnlySpan<char> SourceOf(MarkdownObject node)
    {
        var source = file.Text.AsSpan(start + node.Span.Start);
        return source[..Math.Min(node.Span.Length, source.Length)];
    }

    /// <summary>The characters before and behind a node; null characters where it stands at an end of the file.</summary>
    public (char Before, char Behind) CharactersAround(MarkdownObject node)
    {
        var (first, last) = (start + node.Span.Start - 1, start + node.Span.End + 1);
        return (first >= 0 ? file.Text[first] : '\0', last < file.Text.Length ? file.Text[last] : '\0');
    }
}
