using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>A text with what its links lead to and where glossary terms stand in it; the syntax tree itself is unchanged.</summary>
/// <param name="TermMarks">For each literal that a term begins or ends in, the places, in order.</param>
/// <param name="TermIds">The terms that the text uses.</param>
internal sealed record LinkedText(
    MarkdownText Text,
    IReadOnlyDictionary<Inline, LinkTarget> Links,
    IReadOnlyDictionary<LiteralInline, List<TermMark>> TermMarks,
    IReadOnlySet<string> TermIds);

/// <summary>The place in a literal where the link to a term begins or, without <paramref name="TermId"/>, ends.</summary>
internal readonly record struct TermMark(int Offset, string? TermId);
