using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Markdown;

namespace StudyGuide.Rendering;

/// <summary>Answers as HTML, each printed once for the three files that show it: its page, the page side by side, and its script.</summary>
/// <remarks>Held weakly: the files of a question are made one after the other, and a whole guide in HTML is not kept.</remarks>
internal sealed class RenderedAnswers(MarkdownRendererPool markdown)
{
    private readonly ConcurrentDictionary<(string Question, LanguageCode Language), WeakReference<RenderedAnswer>> known = [];

    /// <summary>The answer in one language, with links that stay in that language.</summary>
    /// <param name="language">A language that the question is written in.</param>
    public RenderedAnswer Of(SiteQuestion question, LanguagePack language)
    {
        var reference = known.GetOrAdd((question.Id, language.Code), _ => new WeakReference<RenderedAnswer>(null!));
        if (!reference.TryGetTarget(out var answer))
        {
            answer = markdown.Use(language, language, renderer => RenderedAnswer.Render(question.Answer[language.Code], renderer, RenderedAnswer.AnyPlace));
            reference.SetTarget(answer);
        }

        return answer;
    }
}

/// <summary>An answer as HTML.</summary>
/// <param name="Notes">Its footnotes as list items; empty where it has none.</param>
internal sealed record RenderedAnswer(ImmutableArray<RenderedSection> Sections, string Notes)
{
    /// <summary>Stands for the way from a page to the root of the site. A noncharacter of Unicode.</summary>
    public const string Root = "\uFDD0";

    /// <summary>Stands for the prefix of ids. A noncharacter of Unicode.</summary>
    public const string IdPrefix = "\uFDD1";

    /// <summary>No page in particular: <see cref="On"/> puts the answer on one.</summary>
    public static TextPlace AnyPlace { get; } = new(Root, IdPrefix);

    public static RenderedAnswer Render(LinkedText linked, MarkdownRenderer renderer, TextPlace place) => new(
        [.. linked.Text.Sections.Select(section => new RenderedSection(section.Kind, renderer.RenderBlocks(section, linked, place)))],
        linked.Text.Footnotes.IsEmpty ? "" : renderer.RenderFootnotes(linked, place));

    /// <summary>The same answer on a page.</summary>
    public RenderedAnswer On(TextPlace place) => new(
        [.. Sections.Select(section => new RenderedSection(section.Kind, [.. section.Blocks.Select(block => new RenderedBlock(block.Id, Put(block.Html, place)))]))],
        Put(Notes, place));

    private static string Put(string html, TextPlace place) =>
        html.Replace(Root, place.Root, StringComparison.Ordinal).Replace(IdPrefix, place.IdPrefix, StringComparison.Ordinal);
}

/// <summary>A section of an answer as HTML, in blocks.</summary>
internal sealed record RenderedSection(SectionKind Kind, ImmutableArray<RenderedBlock> Blocks)
{
    public string Name => SectionNames.Of(Kind);

    public string Html => string.Concat(Blocks.Select(block => block.Html));
}
