using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Markdown;

namespace StudyGuide.Rendering;

/// <summary>Answers as HTML, each made once for all the files that print it.</summary>
/// <remarks>Held weakly: the files of a question are made one after the other, and a whole guide in HTML is not kept.</remarks>
internal sealed class RenderedAnswers(MarkdownRendererPool markdown)
{
    private readonly ConcurrentDictionary<(string Question, LanguageCode Language), WeakReference<RenderedText>> known = [];

    /// <summary>The answer in one language, for readers of that language.</summary>
    /// <param name="language">A language that the question is written in.</param>
    public RenderedText Of(SiteQuestion question, LanguagePack language)
    {
        var reference = known.GetOrAdd((question.Id, language.Code), _ => new WeakReference<RenderedText>(null!));
        if (!reference.TryGetTarget(out var answer))
        {
            answer = markdown.Use(language, language, renderer => RenderedText.Render(question.Answer[language.Code], renderer));
            reference.SetTarget(answer);
        }

        return answer;
    }
}

/// <summary>A text as HTML that can be printed in any place.</summary>
internal sealed class RenderedText
{
    private readonly ImmutableArray<(SectionKind Kind, ImmutableArray<OpenHtml> Blocks)> sections;
    private readonly OpenHtml notes;

    private RenderedText(ImmutableArray<(SectionKind Kind, ImmutableArray<OpenHtml> Blocks)> sections, OpenHtml notes) =>
        (this.sections, this.notes) = (sections, notes);

    public static RenderedText Render(LinkedText linked, MarkdownRenderer renderer) => new(
        [.. linked.Text.Sections.Select(section => (section.Kind, renderer.RenderBlocks(section, linked)))],
        linked.Text.Footnotes.IsEmpty ? OpenHtml.Empty : renderer.RenderFootnotes(linked));

    /// <summary>The footnotes as list items.</summary>
    public OpenHtml Notes => notes;

    public bool HasNotes => notes != OpenHtml.Empty;

    /// <summary>The blocks of a section; none where the text does not have it.</summary>
    public ImmutableArray<OpenHtml> Blocks(SectionKind kind)
    {
        var section = sections.FirstOrDefault(section => section.Kind == kind);
        return section.Blocks.IsDefault ? [] : section.Blocks;
    }

    /// <summary>The text in a place.</summary>
    public PrintedText On(TextPlace place) => new(
        [.. sections.Select(section => new PrintedSection(section.Kind, OpenHtml.Join(section.Blocks, place)))],
        notes.On(place));
}

/// <summary>A text as HTML.</summary>
/// <param name="Notes">Its footnotes as list items; empty where it has none.</param>
internal sealed record PrintedText(ImmutableArray<PrintedSection> Sections, string Notes)
{
    /// <summary>What belongs to the question itself.</summary>
    public PrintedSection? Statement => Sections.FirstOrDefault(section => section.Kind is SectionKind.Question);

    public IEnumerable<PrintedSection> Answer => Sections.Where(section => section.Kind is not SectionKind.Question);
}

/// <summary>A section of a text as HTML.</summary>
internal sealed record PrintedSection(SectionKind Kind, string Html)
{
    public string Name => SectionNames.Of(Kind);
}
