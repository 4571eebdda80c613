using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Models;

/// <summary>A question and its answer.</summary>
/// <param name="LangHtml">Attributes for a text that is not in the page's language.</param>
/// <param name="UntranslatedNotice">What to tell the reader where there is no translation.</param>
internal sealed record QuestionModel(
    string Id,
    string Title,
    string Address,
    string LangHtml,
    string? UntranslatedNotice,
    Link Level,
    string LevelId,
    Link Topic,
    string ReadingTime,
    string? Reviewed,
    string? ReviewedIso,
    ImmutableArray<SectionModel> Sections,
    string NotesHtml,
    ImmutableArray<FlashcardModel> Cards,
    ImmutableArray<Source> Sources,
    ImmutableArray<TermModel> Terms,
    ImmutableArray<QuestionLink> Related,
    ImmutableArray<QuestionLink> MentionedBy,
    Link? Previous,
    Link? Next,
    string Permalink);

/// <summary>One section of an answer.</summary>
/// <param name="Name">The language-neutral name, a class for styles.</param>
/// <param name="Id">The id on this page.</param>
internal sealed record SectionModel(string Name, string Id, string Title, string TextHtml);

/// <summary>A question to ask oneself, and its answer.</summary>
internal sealed record FlashcardModel(string Front, string Back);

/// <summary>A question in a list.</summary>
/// <param name="Summary">The beginning of the short answer, as plain text.</param>
internal sealed record QuestionCard(
    string Id, string Title, string Address, string LangHtml, string Level, string LevelId, string Topic, string ReadingTime, string Summary);

/// <summary>A question in a short list.</summary>
internal sealed record QuestionLink(string Title, string Address, string LangHtml, string Level, string LevelId);

/// <summary>Questions that belong together in a list.</summary>
internal sealed record QuestionGroup(string Id, string Title, string Address, ImmutableArray<QuestionCard> Questions);
