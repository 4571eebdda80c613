using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The linker of each language for one state of the glossary.</summary>
internal sealed class GlossaryLinkers
{
    private readonly ImmutableArray<string> ids;
    private readonly Dictionary<LanguageCode, KnownLinker> linkers;

    private GlossaryLinkers(Content content, GlossaryLinkers? known)
    {
        ids = [.. content.Terms.Select(term => term.Id)];
        var hasSameTerms = known is not null && known.ids.AsSpan().SequenceEqual(ids.AsSpan());
        linkers = content.Guide.Languages.ToDictionary(
            language => language, language => KnownLinker.For(content, language, hasSameTerms ? known : null));
    }

    public TextLinker this[LanguageCode language] => linkers[language].Linker;

    /// <summary>The linkers for some content.</summary>
    /// <param name="known">
    /// Linkers made before: one is used again, with what it remembers, where texts of its language write the terms as they did. What a
    /// term means makes no difference.
    /// </param>
    public static GlossaryLinkers For(Content content, GlossaryLinkers? known) => new(content, known);

    private sealed record KnownLinker(ImmutableArray<TermForm> Forms, TextLinker Linker)
    {
        public static KnownLinker For(Content content, LanguageCode language, GlossaryLinkers? known)
        {
            ImmutableArray<TermForm> forms = [.. content.Terms.SelectMany(term => TermForm.Of(term, language))];
            return known?.linkers.GetValueOrDefault(language) is { } before && before.Forms.AsSpan().SequenceEqual(forms.AsSpan())
                ? before
                : new KnownLinker(forms, new TextLinker(TermMatcher.Of(forms)));
        }
    }
}
