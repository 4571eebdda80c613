using System.Buffers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StudyGuide.Reading;

/// <summary>
/// Parses a definition list only where a line that begins with a colon can be nothing else: in French, a colon stands between spaces, and
/// an editor that breaks lines puts it at the beginning of one.
/// </summary>
internal sealed class DefinitionsWhereMeant : DefinitionListParser
{
    private const int LongestTerm = 5;

    private static readonly SearchValues<char> MarksOfSentence = SearchValues.Create(".!?…,;");

    public DefinitionsWhereMeant() => OpeningCharacters = [':']; // not the tilde of other dialects

    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.LastBlock is ParagraphBlock { Lines.Count: 1 } paragraph && IsMeant(processor, paragraph)
            ? base.TryOpen(processor)
            : BlockState.None;

    private static bool IsMeant(BlockProcessor processor, ParagraphBlock paragraph)
    {
        var definition = processor.Line.AsSpan().TrimStart(" \t")[1..].TrimStart(" \t");
        return definition.Length > 0
            && (IsAfterBlankLine(processor) || ContinuesList(paragraph)
                || CanBeTerm(paragraph.Lines.Lines[0].Slice.AsSpan().Trim(), definition[0]));
    }

    /// <summary>No editor leaves an empty line in the middle of a sentence.</summary>
    private static bool IsAfterBlankLine(BlockProcessor processor)
    {
        var before = processor.Line.Text.AsSpan(0, processor.CurrentLineStartPosition);
        before = before.Length > 0 ? before[..^1] : before;
        return before[(before.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }

    private static bool ContinuesList(ParagraphBlock paragraph) =>
        paragraph.Parent is { } parent && parent.IndexOf(paragraph) is > 0 and var index && parent[index - 1] is DefinitionList;

    /// <summary>
    /// Whether a line is no sentence: one word, something marked up, or a few words before a definition that begins a
    /// sentence.
    /// </summary>
    private static bool CanBeTerm(ReadOnlySpan<char> term, char definition)
    {
        var words = term.Count(' ') + 1;
        return words == 1
            || IsMarkedUp(term)
            || (words <= LongestTerm && char.IsUpper(definition) && !term.ContainsAny(MarksOfSentence));
    }

    private static bool IsMarkedUp(ReadOnlySpan<char> term) =>
        term is ['*', .., '*'] or ['_', .., '_'] or ['`', .., '`'] or ['[', .., ']' or ')'];
}
