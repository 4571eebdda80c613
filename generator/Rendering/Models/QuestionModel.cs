using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Models;

/// <summary>A question and its answer.</summary>
/// <param name="LangHtml">Attributes for a text that is not in the page's language.</param>
/// <param name="UntranslatedNotice">What to tell the reader where there is no translation.</param>
/// <param name="Terms">The key terms of the question.</param>
/// <param name="OtherTerms">The other glossary terms that stand in the answer; none where they come with a translation of the question, after the page.</param>
/// <param name="SideBySide">The page that shows the question in all its languages; none where there is but one.</param>
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
    ImmutableArray<TermModel> OtherTerms,
    ImmutableArray<QuestionLink> Related,
    ImmutableArray<QuestionLink> MentionedBy,
    Link? Previous,
    Link? Next,
    string Permalink,
    ImmutableArray<TwinLink> Twins,
    string? SideBySide);

/// <summary>The same question in another language, which scripts show in place.</summary>
/// <param name="Address">Its page.</param>
/// <param name="Label">What the button does, in that language.</param>
internal sealed record TwinLink(string Language, string Direction, string Name, string Label, string Address);

/// <summary>One section of an answer.</summary>
/// <param name="Name">The language-neutral name, a class for styles.</param>
/// <param name="Id">The id on this page.</param>
internal sealed record SectionModel(string Name, string Id, string Title, string TextHtml);

/// <summary>A question in all its languages, block beside block.</summary>
/// <param name="Versions">The languages, the page's own first.</param>
/// <param name="Previous">The question before, side by side too where it can be.</param>
internal sealed record SideBySideModel(
    string Id,
    Link Level,
    string LevelId,
    Link Topic,
    string ReadingTime,
    ImmutableArray<QuestionVersion> Versions,
    ImmutableArray<SideBySideSection> Sections,
    Link? Previous,
    Link? Next,
    string Permalink);

/// <summary>A question in one of its languages.</summary>
/// <param name="Address">Its page in that language.</param>
/// <param name="Swapped">The page that shows this language first.</param>
/// <param name="NotesHtml">Its footnotes, where it has any.</param>
internal sealed record QuestionVersion(string Language, string Direction, string Name, string Title, string Address, string Swapped, string NotesHtml);

/// <summary>One section of an answer in all languages.</summary>
internal sealed record SideBySideSection(string Name, string Id, ImmutableArray<SideBySideText> Titles, ImmutableArray<ImmutableArray<SideBySideText>> Rows);

/// <summary>A title or block in one language; empty where that language has none that corresponds.</summary>
internal sealed record SideBySideText(string LangHtml, string Html);

/// <summary>A question to ask oneself, and its answer.</summary>
internal sealed record FlashcardModel(string Front, string Back);

/// <summary>A question in a list.</summary>
/// <param name="Summary">The beginning of the short answer, as plain text.</param>
internal sealed record QuestionCard(
    string Id, string Title, string Address, string LangHtml, string Level, string LevelId, string Topic, string TopicId, string ReadingTime, string Summary, ImmutableArray<TwinLink> Twins);

/// <summary>A question in a short list.</summary>
internal sealed record QuestionLink(string Title, string Address, string LangHtml, string Level, string LevelId);

/// <summary>Questions that belong together in a list.</summary>
internal sealed record QuestionGroup(string Id, string Title, string Address, ImmutableArray<QuestionCard> Questions);
