using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>A glossary term in one language.</summary>
internal sealed class TermModel
{
    public required string Id { get; init; }

    public required string Term { get; init; }

    public required string Address { get; init; }

    public required string LangHtml { get; init; }

    public required string? Grammar { get; init; }

    /// <summary>Empty where there is none.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>Empty where there is none.</summary>
    public required string Definition { get; init; }

    /// <summary>The term in the other languages.</summary>
    public required ImmutableArray<TermEquivalent> Equivalents { get; init; }
}

/// <summary>A term in another language than the page's.</summary>
internal sealed class TermEquivalent
{
    public required string LanguageName { get; init; }

    public required string Language { get; init; }

    public required string Direction { get; init; }

    public required string Term { get; init; }

    public required string Address { get; init; }

    public required string? Grammar { get; init; }

    public required string Abbreviation { get; init; }

    public required string Definition { get; init; }
}
