namespace StudyGuide.Model;

/// <summary>The BCP 47 tag of a language of the guide, for example <c>fr</c> or <c>pt-br</c>; no type names a particular language.</summary>
internal readonly record struct LanguageCode(string Value) : IComparable<LanguageCode>
{
    public int CompareTo(LanguageCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
