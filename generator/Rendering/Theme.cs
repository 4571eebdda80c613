using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>How a site looks and speaks: templates, language packs, and the files that pages load.</summary>
/// <param name="Stylesheet">All styles in one file.</param>
/// <param name="Script">The scripts of every page in one file.</param>
/// <param name="EarlyScripts">Scripts that stand alone, by name; some must run before the page shows.</param>
/// <param name="LazyScripts">Scripts that a page loads when they are first needed, by the name of their folder.</param>
/// <param name="Images">Pictures of the theme, by name.</param>
internal sealed record Theme(
    TemplateSet Templates,
    ImmutableArray<LanguagePack> Languages,
    OutputFile Stylesheet,
    OutputFile Script,
    ImmutableSortedDictionary<string, OutputFile> EarlyScripts,
    ImmutableSortedDictionary<string, OutputFile> LazyScripts,
    ImmutableSortedDictionary<string, OutputFile> Images)
{
    /// <summary>The files to publish with every site.</summary>
    public IEnumerable<OutputFile> Assets => [Stylesheet, Script, .. EarlyScripts.Values, .. LazyScripts.Values, .. Images.Values];
}
