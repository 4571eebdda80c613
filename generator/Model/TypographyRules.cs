using System.Buffers;
using System.Collections.Frozen;

namespace StudyGuide.Model;

/// <summary>How a language prints what authors type with a plain keyboard.</summary>
/// <param name="DoubleQuotes">What replaces an opening and a closing <c>"</c>, spaces included.</param>
/// <param name="SingleQuotes">What replaces an opening and a closing <c>'</c>; the closing one is the apostrophe too.</param>
/// <param name="SpaceBefore">The space to print instead of a plain one before a character, for example before <c>?</c>.</param>
/// <param name="SpaceAfter">The space to print after a character, added where the author wrote none, for example after <c>«</c>.</param>
/// <param name="SpaceBetweenDigits">The space that groups thousands, where the author wrote a plain one.</param>
/// <param name="Ellipsis">What replaces three full stops.</param>
internal sealed record TypographyRules(
    (string Open, string Close) DoubleQuotes,
    (string Open, string Close) SingleQuotes,
    FrozenDictionary<char, string> SpaceBefore,
    FrozenDictionary<char, string> SpaceAfter,
    string SpaceBetweenDigits,
    string Ellipsis)
{
    /// <summary>The characters that may be printed differently than they are typed.</summary>
    public SearchValues<char> Affected { get; } = SearchValues.Create(
        ['"', '\'', '.', .. SpaceBefore.Keys, .. SpaceAfter.Keys, .. SpaceBetweenDigits == " " ? "" : "0123456789"]);
}
