using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StudyGuide.Model;

namespace StudyGuide.Theming;

/// <summary>The cascade layers of a theme: the place of a style says which layer it is in, so that no style names one.</summary>
/// <remarks><c>styles/base.css</c> is the layer <c>base</c>, and so on; what lies in a folder is a component.</remarks>
internal sealed partial class StyleLayers
{
    /// <summary>Names the layers in their order; it is in none itself.</summary>
    public const string Order = "styles/layers.css";

    public const string Print = "styles/print.css";

    private const string Components = "components";
    private const string Utilities = "utilities";

    private readonly FrozenSet<string> names;

    public StyleLayers(ImmutableArray<SourceFile> files) => names = files
        .Where(file => file.RelativePath == Order)
        .SelectMany(file => LayerStatement().Matches(file.Text))
        .SelectMany(statement => statement.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <returns>The layer of a style; nothing for the one that puts the layers in order.</returns>
    public static string? Of(SourceFile style) => style.RelativePath switch
    {
        Order => null,
        Print => Utilities, // paper overrules what the components say about screens
        var path => path.Split('/') is [_, var file] ? Path.GetFileNameWithoutExtension(file) : Components,
    };

    /// <summary>A layer that has no place in the order would win over all others.</summary>
    public Diagnostic? ProblemOf(SourceFile style) => Of(style) is not { } layer || names.Contains(layer)
        ? null
        : new Diagnostic(DiagnosticCode.StyleOrScriptError, $"There is no layer '{layer}'.", style.At(0),
            $"Name it in {Order}, or move the file to styles/components.");

    [GeneratedRegex(@"@layer\s+(?<names>[\w\s,-]+);")]
    private static partial Regex LayerStatement();
}
