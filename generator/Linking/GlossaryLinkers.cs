using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The linker of each language for one state of the glossary.</summary>
internal sealed class GlossaryLinkers
{
    private readonly ImmutableArray<GlossaryTerm> terms;
    private readonly ImmutableArray<LanguageCode> languages;
    private readonly Dictionary<LanguageCode, TextLinker> linkers;

    private GlossaryLinkers(Content content)
    {
        terms = content.Terms;
        languages = content.Guide.Languages;
        linkers = languages.ToDictionary(language => language, language => new TextLinker(TermMatcher.Create(terms, language)));
    }

    public TextLinker this[LanguageCode language] => linkers[language];

    /// <summary>The linkers for some content.</summary>
    /// <param name="known">Linkers made before, used again with what they remember where the glossary is the same.</param>
    public static GlossaryLinkers For(Content content, GlossaryLinkers? known) =>
        known is not null
        && known.terms.AsSpan().SequenceEqual(content.Terms.AsSpan(), ReferenceEqualityComparer.Instance)
        && known.languages.AsSpan().SequenceEqual(content.Guide.Languages.AsSpan())
            ? known
            : new GlossaryLinkers(content);
}
