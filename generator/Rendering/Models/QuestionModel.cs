using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Models;

/// <summary>A question and its answer.</summary>
internal sealed class QuestionModel
{
    public required string Id { get; init; }

    public required string TitleHtml { get; init; }

    public required string Address { get; init; }

    /// <summary>Attributes for a text that is not in the page's language.</summary>
    public required string LangHtml { get; init; }

    /// <summary>What to tell the reader where there is no translation.</summary>
    public required string? UntranslatedNotice { get; init; }

    public required Link Level { get; init; }

    public required string LevelId { get; init; }

    public required Link Topic { get; init; }

    public required string ReadingTime { get; init; }

    public required string? ReviewedHtml { get; init; }

    public required string? ReviewedIso { get; init; }

    /// <summary>What belongs to the question itself, beside its title.</summary>
    public required SectionModel? Statement { get; init; }

    /// <summary>The answer.</summary>
    public required ImmutableArray<SectionModel> Sections { get; init; }

    public required string NotesHtml { get; init; }

    public required ImmutableArray<FlashcardModel> Cards { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>The key terms of the question.</summary>
    public required ImmutableArray<TermModel> Terms { get; init; }

    /// <summary>
    /// The other glossary terms that stand in the answer; none where the question is written in several languages: the panel over a term
    /// then reads them where they are explained, so that the page stays light.
    /// </summary>
    public required ImmutableArray<TermModel> OtherTerms { get; init; }

    public required ImmutableArray<QuestionLink> Related { get; init; }

    public required ImmutableArray<QuestionLink> MentionedBy { get; init; }

    public required Link? Previous { get; init; }

    public required Link? Next { get; init; }

    public required string Permalink { get; init; }

    public required ImmutableArray<TranslationLink> Translations { get; init; }

    /// <summary>What shows the question in all its languages, this one first; none where there is but one.</summary>
    public required string? SideBySide { get; init; }
}

/// <summary>The same question in another language, which scripts show in place.</summary>
/// <param name="Address">Its page.</param>
internal sealed record TranslationLink(string Language, string Direction, string Name, string Address);

/// <summary>One section of a question or its answer.</summary>
/// <param name="Name">The language-neutral name, a class for styles.</param>
/// <param name="Id">The id on this page.</param>
internal sealed record SectionModel(string Name, string Id, string Title, string TextHtml);

/// <summary>A question to ask oneself, and its answer.</summary>
/// <param name="Id">The same in every language.</param>
internal sealed record FlashcardModel(string Id, string FrontHtml, string BackHtml);

/// <summary>A question in a list.</summary>
internal sealed class QuestionCard
{
    public required string Id { get; init; }

    public required string TitleHtml { get; init; }

    public required string Address { get; init; }

    public required string LangHtml { get; init; }

    public required TypesetTitle Level { get; init; }

    public required string LevelId { get; init; }

    public required TypesetTitle Topic { get; init; }

    public required string TopicId { get; init; }

    public required string ReadingTime { get; init; }

    /// <summary>The beginning of the short answer, as plain text.</summary>
    public required string Summary { get; init; }

    public required ImmutableArray<TranslationLink> Translations { get; init; }
}

/// <summary>A question in a short list.</summary>
internal sealed record QuestionLink(string TitleHtml, string Address, string LangHtml, string LevelHtml, string LevelId);
