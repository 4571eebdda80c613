using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>A concept of the glossary, with a term in each language.</summary>
internal sealed record GlossaryTerm : ISubject
{
    public required string Id { get; init; }

    public required Localized<TermText> Text { get; init; }

    public required ImmutableArray<Located> Related { get; init; }

    public required ImmutableArray<Located> Aliases { get; init; }

    /// <summary>The official list or dictionary that recommends the term, where there is one.</summary>
    public required Localized<Located> Authority { get; init; }

    public required SourceLocation Location { get; init; }
}

/// <summary>A glossary term in one language.</summary>
internal sealed record TermText
{
    public required LanguageCode Language { get; init; }

    public required Located Term { get; init; }

    /// <summary>How the term is spoken, in letters that tell its place in an index: <c>すうがく</c> for <c>数学</c>.</summary>
    public string? Reading { get; init; }

    /// <summary>What an index sorts it by.</summary>
    public string SortName => Reading ?? Term.Value;

    public required Located Slug { get; init; }

    /// <summary>Gender and number as dictionaries print them, for example <c>n. m.</c></summary>
    public required string? Grammar { get; init; }

    /// <summary>Other forms recognised in texts, such as plurals; the term itself is one without being repeated.</summary>
    public required ImmutableArray<Located> Forms { get; init; }

    public required ImmutableArray<Located> Abbreviations { get; init; }

    /// <summary>Ordinary words, recognised only in questions that list the term.</summary>
    public required ImmutableArray<Located> FormsIfListed { get; init; }

    /// <summary>Forms that are better not used.</summary>
    public required ImmutableArray<Located> Avoid { get; init; }

    /// <summary>Whether the forms match only in the case they are written in; abbreviations always do.</summary>
    public required bool IsCaseSensitive { get; init; }

    public required Located? Definition { get; init; }

    public required SourceLocation Location { get; init; }
}
