using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Theming;

/// <summary>How a site looks and speaks: templates, language packs, and the files that pages load.</summary>
/// <param name="Stylesheet">The styles of every page in one file.</param>
/// <param name="PageStylesheets">The styles of one kind of page, by the name of its template.</param>
/// <param name="PrintStylesheet">The styles of paper, which pages load when they are there; none where the theme does without.</param>
/// <param name="Script">The scripts of every page in one file.</param>
/// <param name="PageScripts">The scripts of one kind of page, by the name of its template.</param>
/// <param name="EarlyScripts">Scripts that stand alone, by name; some must run before the page shows.</param>
/// <param name="LazyParts">Scripts, their styles and their words, by name: what pages load when it is first used.</param>
/// <param name="Images">Pictures of the theme, by name.</param>
internal sealed record Theme(
    TemplateSet Templates,
    ImmutableArray<LanguagePack> Languages,
    OutputFile Stylesheet,
    ImmutableSortedDictionary<string, OutputFile> PageStylesheets,
    OutputFile? PrintStylesheet,
    OutputFile Script,
    ImmutableSortedDictionary<string, OutputFile> PageScripts,
    ImmutableSortedDictionary<string, OutputFile> EarlyScripts,
    ImmutableSortedDictionary<string, ImmutableArray<OutputFile>> LazyParts,
    ImmutableSortedDictionary<string, OutputFile> Images)
{
    /// <summary>The colour that pages are printed on in light, as <c>#rrggbb</c>; nothing where the styles do not name it.</summary>
    public string? PageColor { get; init; }

    /// <summary>The files to publish with every site.</summary>
    public IEnumerable<OutputFile> Assets =>
        [
            Stylesheet, .. PageStylesheets.Values, .. PrintStylesheet is null ? Array.Empty<OutputFile>() : [PrintStylesheet],
            Script, .. PageScripts.Values, .. EarlyScripts.Values, .. LazyParts.Values.SelectMany(files => files), .. Images.Values,
        ];
}
