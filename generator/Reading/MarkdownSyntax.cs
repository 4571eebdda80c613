using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using StudyGuide.Formulas;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>The Markdown of a guide: CommonMark and what is added to it.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>The syntax tree of Markdown.</summary>
    /// <returns>Nothing where the text is nested too deeply, which is reported.</returns>
    public static MarkdownDocument? Parse(SourceFile file, int start, ICollection<Diagnostic> diagnostics)
    {
        var text = file.Text[start..];
        var document = TryParse(text);
        var tooDeep = document is null
            ? Nesting.FirstLineTooDeep(text, end => TryParse(text[..end]) is not null)
            : Nesting.FirstTooDeep(document)?.Span.Start;
        if (tooDeep is not { } offset)
        {
            return document;
        }

        diagnostics.Add(new Diagnostic(DiagnosticCode.NestedTooDeeply, "Quotes, lists or brackets are nested too deeply.",
            file.At(start + Math.Max(offset, 0)),
            "Close brackets, or split the text."));
        return null;
    }

    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException) // how Markdig refuses text that is nested more than 128 deep
        {
            return null;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .Use<TableSyntax>()
            .UseFootnotes()
            .Use<Footnotes>()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseCjkFriendlyEmphasis()
            .UseGenericAttributes()
            .Use<AttributesWhereMeant>();
        builder.BlockParsers.Insert(0, new DefinitionsWhereMeant());
        builder.BlockParsers.Replace<HtmlBlockParser>(new CommentBlockParser());
        builder.BlockParsers.Insert(0, new ContainerParser()); // not the inline form: "A::B" is code
        builder.BlockParsers.Insert(0, new MathBlockParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new LinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new AlertParser { AllowNestedAlerts = true });
        builder.InlineParsers.Insert(0, new AddressParser());
        builder.InlineParsers.Insert(0, new FormulaParser()); // not the one that comes with it: "5 $ or 10 $" is money
        builder.InlineParsers.Insert(0, new ShortLinkParser());
        return builder.Build();
    }
}
