using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

/// <summary>Shows where automatic links begin and end: <c>un {token|jeton} de texte</c>.</summary>
internal static class MarkedText
{
    /// <summary>Links the French answer of <paramref name="body"/> and shows it, blocks separated by a line break.</summary>
    public static string Of(string body, SourceFile[] terms, string[]? listed = null, string[]? unlinked = null) =>
        Show(Link(body, terms, listed, unlinked));

    public static LinkedText Link(string body, SourceFile[] terms, string[]? listed = null, string[]? unlinked = null)
    {
        var content = Some.Content([Some.Question("sample", body), .. terms]);
        var french = new LanguageCode("fr");
        var linker = new TextLinker(TermMatcher.Create(content.Terms, french));
        return linker.Link(
            content.QuestionsById["sample"].Text[french].Answer,
            LinkTargets.Resolve(content),
            Located(listed),
            Located(unlinked));
    }

    private static ImmutableArray<Located> Located(string[]? ids) =>
        [.. (ids ?? []).Select(id => new Located(id, Some.File("a.md", "").At(0)))];

    private static string Show(LinkedText linked) => string.Join('\n', linked.Text.Sections
        .SelectMany(section => section.Blocks)
        .SelectMany(block => block.Node is LeafBlock leaf ? [leaf] : block.Node.Descendants<LeafBlock>())
        .Select(leaf => string.Concat(leaf.Inline?.Select(inline => Show(inline, linked)) ?? [])));

    private static string Show(Inline inline, LinkedText linked) => inline switch
    {
        LiteralInline literal => Show(literal, linked),
        LinkInline link => $"<{string.Concat(link.Select(child => Show(child, linked)))}>",
        EmphasisInline emphasis => $"*{string.Concat(emphasis.Select(child => Show(child, linked)))}*",
        CodeInline code => $"`{code.Content}`",
        LineBreakInline => "/",
        ContainerInline container => string.Concat(container.Select(child => Show(child, linked))),
        _ => "?",
    };

    private static string Show(LiteralInline literal, LinkedText linked)
    {
        var text = new StringBuilder(literal.Content.ToString());
        foreach (var mark in (linked.TermMarks.GetValueOrDefault(literal) ?? []).AsEnumerable().Reverse())
        {
            text.Insert(mark.Offset, mark.TermId is null ? "}" : $"{{{mark.TermId}|");
        }

        return text.ToString();
    }
}
