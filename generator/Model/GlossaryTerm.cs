using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>A concept of the glossary, with a term in each language.</summary>
/// <param name="Authority">The official list or dictionary that recommends the term, where there is one.</param>
internal sealed record GlossaryTerm(
    string Id,
    Localized<TermText> Text,
    ImmutableArray<Located> Related,
    ImmutableArray<Located> Aliases,
    Localized<Located> Authority,
    SourceLocation Location) : ISubject;

/// <summary>A glossary term in one language.</summary>
/// <param name="Grammar">Gender and number as dictionaries print them, for example <c>n. m.</c></param>
/// <param name="Forms">Other forms recognised in texts, such as plurals; the term itself is one without being repeated.</param>
/// <param name="FormsIfListed">Ordinary words, recognised only in questions that list the term.</param>
/// <param name="Avoid">Forms that are better not used.</param>
/// <param name="IsCaseSensitive">Whether the forms match only in the case they are written in; abbreviations always do.</param>
internal sealed record TermText(
    LanguageCode Language,
    Located Term,
    Located Slug,
    string? Grammar,
    ImmutableArray<Located> Forms,
    ImmutableArray<Located> Abbreviations,
    ImmutableArray<Located> FormsIfListed,
    ImmutableArray<Located> Avoid,
    bool IsCaseSensitive,
    Located Definition,
    SourceLocation Location);
