using Markdig.Syntax;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>A figure has the words that its drawing asks for, and texts that show it.</summary>
internal static class FigureRules
{
    /// <summary>Every label that a drawing names has words.</summary>
    public static IEnumerable<Diagnostic> LabelsAreWritten(Content content) =>
        from figure in content.Figures
        let written = figure.Labels.Select(label => label.Key.Value).ToHashSet(StringComparer.Ordinal)
        from label in figure.Drawing.Labels
        where !written.Contains(label.Key)
        select new Diagnostic(DiagnosticCode.LabelMissing, $"The label '{label.Key}' has no words.", label.Location,
            Suggestion.For(label.Key, written) ?? $"Add '{label.Key}:' below 'labels' in {figure.Location.Path}.");

    /// <summary>Every label that has words stands in the drawing.</summary>
    public static IEnumerable<Diagnostic> LabelsAreUsed(Content content) =>
        from figure in content.Figures
        let drawn = figure.Drawing.Labels.Select(label => label.Key).ToHashSet(StringComparer.Ordinal)
        from label in figure.Labels
        where !drawn.Contains(label.Key.Value)
        select new Diagnostic(DiagnosticCode.LabelUnused, $"The drawing has no label '{label.Key}'.", label.Key.Location,
            $"Put {{{label.Key}}} into a 'text' element of {figure.Drawing.File.Path}, or delete the words.");

    /// <summary>A figure is a paragraph of its own: it is too large for a line.</summary>
    public static IEnumerable<Diagnostic> FiguresStandAlone(Content content, LinkTargets targets) =>
        from shown in Shown(content, targets)
        where !IsAlone(shown.Link)
        select new Diagnostic(
            DiagnosticCode.FigureInLine,
            "A figure cannot stand in a line of text.",
            shown.Link.Location,
            "Put it into a paragraph of its own: a blank line before and after it.");

    /// <summary>Every figure is shown somewhere.</summary>
    public static IEnumerable<Diagnostic> FiguresAreShown(Content content, LinkTargets targets)
    {
        var shown = Shown(content, targets).Select(shown => shown.Figure.Id).ToHashSet(StringComparer.Ordinal);
        return
            from figure in content.Figures
            where !shown.Contains(figure.Id) && content.Unreadable.Count == 0 // what could not be read may show it
            select new Diagnostic(
                DiagnosticCode.FigureUnused,
                $"No text shows the figure '{figure.Id}'.",
                figure.Location,
                $"Show it: '![](../{figure.Drawing.File.RelativePath})'; or begin the names of its files with '_'.");
    }

    private static bool IsAlone(MarkdownLink link) =>
        link.Node is { PreviousSibling: null, NextSibling: null, Parent: { Parent: null, ParentBlock: ParagraphBlock } };

    private static IEnumerable<(MarkdownLink Link, Figure Figure)> Shown(Content content, LinkTargets targets) =>
        from text in content.Texts
        from link in text.Links
        where link.IsImage
        let target = targets.Of(text).GetValueOrDefault(link.Node) as FigureTarget
        where target is not null
        select (link, target.Figure);
}
