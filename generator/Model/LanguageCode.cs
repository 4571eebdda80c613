using System.Text.RegularExpressions;

namespace StudyGuide.Model;

/// <summary>
/// The BCP 47 tag of a language of the guide, for example <c>fr</c> or <c>pt-br</c>; no type names a particular language.
/// </summary>
internal readonly partial record struct LanguageCode(string Value) : IComparable<LanguageCode>
{
    /// <summary>Whether this is a language with an optional script and region, in lower case because it stands in addresses.</summary>
    public bool IsValid => Tag().IsMatch(Value);

    public int CompareTo(LanguageCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?\z")]
    private static partial Regex Tag();
}
