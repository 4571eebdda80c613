using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyGuide.Model;

namespace StudyGuide.Theming;

/// <summary>
/// Gives the custom properties of a theme (<c>--color-accent</c>) short names, the shortest to the most frequent: long
/// ones are a twentieth of compressed styles.
/// </summary>
/// <remarks>A name that a script or template mentions stays, because it is looked up by that name.</remarks>
internal sealed partial class CustomProperties
{
    private readonly FrozenDictionary<string, string> shortNames;

    /// <param name="files">All texts of the theme, so that its stylesheets agree.</param>
    public CustomProperties(IEnumerable<SourceFile> files)
    {
        var byKind = files.ToLookup(file => file.RelativePath.EndsWith(".css", StringComparison.Ordinal), file => file.Text);
        var isMentioned = byKind[false].SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        var names = byKind[true].SelectMany(NamesIn)
            .CountBy(name => name, StringComparer.Ordinal)
            .Where(name => !isMentioned.Contains(name.Key))
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => name.Key);
        var free = Enumerable.Range(0, int.MaxValue).Select(ShortName).Where(name => !isMentioned.Contains(name));
        shortNames = names.Zip(free).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    /// <returns>The style with the short names; what stands in quotes is left alone.</returns>
    public string Shorten(string style) => NameOrString().Replace(style, found => shortNames.GetValueOrDefault(found.Value, found.Value));

    /// <summary>What <c>--color-page</c> is in light.</summary>
    public static string? PageColorIn(IEnumerable<SourceFile> styles) =>
        styles.Select(file => PageColor().Match(file.Text)).FirstOrDefault(found => found.Success)?.Groups[1].Value;

    private static IEnumerable<string> NamesIn(string text) => Name().Matches(text).Select(match => match.Value);

    /// <returns><c>--a</c> to <c>--z</c>, then <c>--aa</c> and so on.</returns>
    private static string ShortName(int index)
    {
        var letters = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        }

        return "--" + letters;
    }

    [GeneratedRegex(@"--color-page:\s*(?:light-dark\(\s*)?(#[0-9A-Fa-f]{6})\b")]
    private static partial Regex PageColor();

    /// <summary>A name; <c>.card--wide</c> holds none.</summary>
    [GeneratedRegex(@"(?<![\w-])--[A-Za-z][\w-]*")]
    private static partial Regex Name();

    [GeneratedRegex("""(?<![\w-])--[A-Za-z][\w-]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""", RegexOptions.Singleline)]
    private static partial Regex NameOrString();
}
