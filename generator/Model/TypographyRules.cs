using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>How a language prints what authors type with a plain keyboard.</summary>
internal sealed class TypographyRules
{
    private readonly Lazy<SearchValues<char>> affected;

    public TypographyRules() => affected = new(() => SearchValues.Create(
        ['"', '\'', '.', .. SpaceBefore.Keys, .. SpaceAfter.Keys, .. SpaceBetweenDigits == " " ? "" : "0123456789"]));

    /// <summary>Rules that print what is typed.</summary>
    public static TypographyRules Plain { get; } = new();

    /// <summary>What replaces an opening and a closing <c>"</c>, spaces included.</summary>
    public (string Open, string Close) DoubleQuotes { get; init; } = ("\"", "\"");

    /// <summary>The same for a <c>"</c> inside of others.</summary>
    public (string Open, string Close) NestedQuotes { get; init; } = ("\"", "\"");

    /// <summary>What replaces an opening and a closing <c>'</c>; the closing one is the apostrophe too.</summary>
    public (string Open, string Close) SingleQuotes { get; init; } = ("'", "'");

    /// <summary>What is written behind an apostrophe that opens no quotation, such as <c>tis</c>.</summary>
    public ImmutableArray<string> LeadingApostrophes { get; init; } = [];

    /// <summary>Endings with a hyphen that a title does not break at, such as <c>-t-il</c>.</summary>
    public ImmutableArray<string> NoBreakEndings { get; init; } = [];

    /// <summary>The space to print instead of a plain one before a character, for example before <c>?</c>.</summary>
    public FrozenDictionary<char, string> SpaceBefore { get; init; } = FrozenDictionary<char, string>.Empty;

    /// <summary>The space to print after a character, added where the author wrote none, for example after <c>«</c>.</summary>
    public FrozenDictionary<char, string> SpaceAfter { get; init; } = FrozenDictionary<char, string>.Empty;

    /// <summary>The space that groups thousands, where the author wrote a plain one.</summary>
    public string SpaceBetweenDigits { get; init; } = " ";

    /// <summary>What replaces three full stops.</summary>
    public string Ellipsis { get; init; } = "...";

    /// <summary>The attribute of code, which is written from left to right in every language.</summary>
    public string CodeDirection { get; init; } = "";

    /// <summary>The characters that may be printed differently than they are typed.</summary>
    public SearchValues<char> Affected => affected.Value;
}
