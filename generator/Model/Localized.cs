using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StudyGuide.Model;

/// <summary>A value that exists once per language of the guide; some languages may be missing.</summary>
internal sealed record Localized<T>(ImmutableSortedDictionary<LanguageCode, T> ByLanguage)
    where T : class
{
    public static Localized<T> Empty { get; } = new(ImmutableSortedDictionary<LanguageCode, T>.Empty);

    public T this[LanguageCode language] => ByLanguage[language];

    public IEnumerable<T> Values => ByLanguage.Values;

    public bool Has(LanguageCode language) => ByLanguage.ContainsKey(language);

    public bool TryGet(LanguageCode language, [NotNullWhen(true)] out T? value) => ByLanguage.TryGetValue(language, out value);

    /// <summary>The value in <paramref name="language"/> or, where it is missing, in <paramref name="source"/>.</summary>
    public T? In(LanguageCode language, LanguageCode source) =>
        TryGet(language, out var value) || TryGet(source, out value) ? value : ByLanguage.Values.FirstOrDefault();
}
