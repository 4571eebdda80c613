using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>A question as its author wrote it: ids are still text, links are not resolved.</summary>
internal sealed record Question : ISubject
{
    /// <summary>The language-neutral id, from the file name; it never changes.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the topic, or nothing where the author forgot it.</summary>
    public required Located? Topic { get; init; }

    public required Located? Level { get; init; }

    public required ImmutableArray<Located> Related { get; init; }

    /// <summary>Glossary terms the question is about: always linked, ordinary forms included.</summary>
    public required ImmutableArray<Located> Terms { get; init; }

    /// <summary>Glossary terms that are never linked automatically in this question.</summary>
    public required ImmutableArray<Located> UnlinkedTerms { get; init; }

    /// <summary>Former ids and slugs, which keep working.</summary>
    public required ImmutableArray<Located> Aliases { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    public required DateOnly? Reviewed { get; init; }

    public required Localized<QuestionText> Text { get; init; }

    /// <summary>The languages whose file could not be read, which is reported.</summary>
    public ImmutableArray<LanguageCode> UnreadableIn { get; init; } = [];

    public required SourceLocation Location { get; init; }
}

/// <summary>A question and its answer in one language.</summary>
internal sealed record QuestionText
{
    public required LanguageCode Language { get; init; }

    public required Title Title { get; init; }

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
