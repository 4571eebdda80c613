using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StudyGuide.Reading;

/// <summary>Remembers the footnotes of a text as they are read; Markdig forgets those that nothing refers to.</summary>
internal sealed class Footnotes : IMarkdownExtension
{
    /// <summary>All footnotes of a text, in the order in which they stand.</summary>
    public static IReadOnlyList<Footnote> DefinedIn(MarkdownDocument document) =>
        document.GetData(typeof(Footnotes)) as List<Footnote> ?? [];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Find<FootnoteParser>()!.Closed += (processor, block) =>
    {
        if (block is Footnote note)
        {
            var known = processor.Document.GetData(typeof(Footnotes)) as List<Footnote> ?? [];
            known.Add(note);
            processor.Document.SetData(typeof(Footnotes), known);
        }
    };

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Only reading is special.
    }
}
