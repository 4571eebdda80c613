using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StudyGuide.Model;

/// <summary>A value that exists once per language of the guide; some languages may be missing.</summary>
/// <remarks>There are few languages and many who ask for them: they lie in arrays, which are faster to go through than trees.</remarks>
internal sealed class Localized<T>
    where T : class
{
    private readonly ImmutableArray<LanguageCode> languages;

    public Localized(ImmutableSortedDictionary<LanguageCode, T> byLanguage)
        : this([.. byLanguage.Keys], [.. byLanguage.Values]) => ByLanguage = byLanguage;

    /// <param name="languages">In the order of their codes.</param>
    internal Localized(ImmutableArray<LanguageCode> languages, ImmutableArray<T> values) => (this.languages, Values) = (languages, values);

    public static Localized<T> Empty { get; } = new([], []);

    /// <summary>In the order of the codes of their languages.</summary>
    public ImmutableArray<T> Values { get; }

    public ImmutableSortedDictionary<LanguageCode, T> ByLanguage => field ??= languages.Zip(Values)
        .ToImmutableSortedDictionary(entry => entry.First, entry => entry.Second);

    public T this[LanguageCode language] =>
        TryGet(language, out var value) ? value : throw new KeyNotFoundException($"There is nothing in the language '{language}'.");

    public bool Has(LanguageCode language) => languages.Contains(language);

    public bool TryGet(LanguageCode language, [NotNullWhen(true)] out T? value)
    {
        var place = languages.IndexOf(language);
        value = place < 0 ? null : Values[place];
        return place >= 0;
    }

    /// <summary>The value in <paramref name="language"/> or, where it is missing, in <paramref name="source"/>.</summary>
    public T? In(LanguageCode language, LanguageCode source) =>
        TryGet(language, out var value) || TryGet(source, out value) ? value : Values.FirstOrDefault();

    /// <summary>What becomes of each value.</summary>
    public Localized<TOther> Select<TOther>(Func<LanguageCode, T, TOther> change)
        where TOther : class
    {
        var others = ImmutableArray.CreateBuilder<TOther>(Values.Length);
        for (var place = 0; place < Values.Length; place++)
        {
            others.Add(change(languages[place], Values[place]));
        }

        return new Localized<TOther>(languages, others.MoveToImmutable());
    }
}
