using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>A glossary term in one language.</summary>
/// <param name="Abbreviation">Empty where there is none.</param>
/// <param name="Equivalents">The term in the other languages.</param>
internal sealed record TermModel(
    string Id, string Term, string Address, string LangHtml, string? Grammar, string Abbreviation, string Definition, ImmutableArray<TermEquivalent> Equivalents);

/// <summary>A term in another language than the page's.</summary>
internal sealed record TermEquivalent(string LanguageName, string Language, string Direction, string Term, string Address, string? Grammar, string Abbreviation, string Definition);

/// <summary>The page of a term.</summary>
/// <param name="Forms">Other forms of the term, separated by commas.</param>
/// <param name="Avoid">Forms better not used, separated by commas.</param>
internal sealed record TermPageModel(
    TermModel Term,
    string? UntranslatedNotice,
    string Forms,
    string Avoid,
    string? Authority,
    ImmutableArray<TermModel> Related,
    ImmutableArray<TermUse> UsedBy,
    string UsedByCount);

/// <summary>A question that uses a term, and the sentence that it first stands in.</summary>
internal sealed record TermUse(QuestionLink Question, TermSentence? Sentence);

/// <summary>The index of the glossary.</summary>
internal sealed record GlossaryModel(string Count, ImmutableArray<GlossaryLetter> Letters);

/// <summary>The terms that begin with a letter.</summary>
internal sealed record GlossaryLetter(string Letter, string Id, ImmutableArray<TermModel> Terms);
