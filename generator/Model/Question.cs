using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>A question as its author wrote it: ids are still text, links are not resolved.</summary>
/// <param name="Id">The language-neutral id, from the file name; it never changes.</param>
/// <param name="Topic">The id of the topic, or nothing where the author forgot it.</param>
/// <param name="Terms">Glossary terms the question is about: always linked, ordinary forms included.</param>
/// <param name="UnlinkedTerms">Glossary terms that are never linked automatically in this question.</param>
/// <param name="Aliases">Former ids and slugs, which keep working.</param>
internal sealed record Question(
    string Id,
    Located? Topic,
    Located? Level,
    ImmutableArray<Located> Related,
    ImmutableArray<Located> Terms,
    ImmutableArray<Located> UnlinkedTerms,
    ImmutableArray<Located> Aliases,
    ImmutableArray<Source> Sources,
    DateOnly? Reviewed,
    Localized<QuestionText> Text,
    SourceLocation Location) : ISubject;

/// <summary>A question and its answer in one language.</summary>
internal sealed record QuestionText
{
    public required LanguageCode Language { get; init; }

    public required Located Title { get; init; }

    public required Located Slug { get; init; }

    public required ImmutableArray<Flashcard> Cards { get; init; }

    /// <summary>The key <c>cards</c> or, where there is none, the beginning of the front matter.</summary>
    public required SourceLocation CardsLocation { get; init; }

    public required MarkdownText Answer { get; init; }

    public required SourceFile File { get; init; }
}

/// <summary>A publication that an answer relies on.</summary>
/// <param name="Language">The language of the title, where it is not that of the page.</param>
internal sealed record Source(string Title, string? Authors, int? Year, string Url, string? Language, SourceLocation Location);
