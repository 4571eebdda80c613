using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Formulas;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>Reads a text in YAML as one paragraph of Markdown that leads nowhere: code, emphasis and formulas, as in an answer.</summary>
internal static class InlineTextReader
{
    private const string Allowed = "It is one line of words, code, emphasis and formulas.";

    /// <param name="text">A side of a card; empty where it is missing, which has been reported.</param>
    public static InlineText Read(Located text, ICollection<Diagnostic> diagnostics)
    {
        // Markdown is read as if it were a file, and what is found in it told where the author wrote it.
        var file = new SourceFile(text.Location.Path, text.Location.File.RelativePath, text.Value);
        List<Diagnostic> problems = [];
        var paragraph = Read(file, problems);
        foreach (var problem in problems)
        {
            diagnostics.Add(problem with { Location = PlaceOf(problem.Location, text) });
        }

        return new InlineText(text, paragraph);
    }

    private static ParagraphBlock Read(SourceFile file, List<Diagnostic> problems)
    {
        if (file.Text.Length == 0 || MarkdownSyntax.Parse(file, 0, problems) is not { } document)
        {
            return new ParagraphBlock();
        }

        if (document is not [ParagraphBlock paragraph])
        {
            problems.Add(new Diagnostic(DiagnosticCode.NotInCard, "A side of a card is one paragraph.", PlaceOfBlock(document, file),
                $"{Allowed} A sign that begins a list, heading or quotation is written with a backslash before it."));
            return new ParagraphBlock();
        }

        FormulaReader.Read(document, file, 0, problems);
        MarkdownInspector.Inspect(document, file, 0, MarkdownKind.Card, problems);
        CharacterReferences.Inspect(document, file, 0, problems);
        problems.AddRange(paragraph.Inline!.Descendants().Where(inline => !IsAllowed(inline)).Select(inline => NotAllowed(inline, file)));
        return paragraph;
    }

    /// <summary>The block that should not be there: the first that is no paragraph, or the second paragraph.</summary>
    private static SourceLocation PlaceOfBlock(MarkdownDocument document, SourceFile file) =>
        file.At((document.FirstOrDefault(block => block is not ParagraphBlock) ?? document.ElementAtOrDefault(1))?.Span.Start ?? 0);

    private static bool IsAllowed(MarkdownObject inline) =>
        inline is LiteralInline or CodeInline or EmphasisInline or MathInline or LineBreakInline or HtmlEntityInline or HtmlInline;

    private static Diagnostic NotAllowed(MarkdownObject inline, SourceFile file) => new(
        DiagnosticCode.NotInCard, inline is LinkInline { IsImage: true } ? "A card holds no pictures." : "A card holds no links.",
        file.At(inline.Span.Start, inline.Span.Length),
        $"{Allowed} Links and pictures belong into the answer; an address that is meant as text stands between backticks.");

    private static SourceLocation PlaceOf(SourceLocation place, Located text) =>
        ScalarPlaces.Of(text, place.File.OffsetOf(place.Line, place.Column), place.Length);
}
