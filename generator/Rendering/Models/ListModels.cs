using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>The home page.</summary>
internal sealed record HomeModel(
    string Description,
    string IntroductionTitle,
    string IntroductionHtml,
    string IntroductionLangHtml,
    ImmutableArray<TermModel> IntroductionTerms,
    ImmutableArray<CategoryCard> Topics,
    ImmutableArray<CategoryCard> Levels,
    Link Questions,
    Link? Glossary,
    Link CompleteGuide,
    string QuestionCount,
    string TermCount);

/// <summary>A topic or level in a list.</summary>
internal sealed record CategoryCard(string Id, string Title, string Address, string LangHtml, string Description, string Count);

/// <summary>A list of questions: of a topic, of a level, or of all there are.</summary>
/// <param name="Kicker">What kind of list it is, printed above the title.</param>
/// <param name="Filters">What the list can be narrowed by.</param>
internal sealed record QuestionListModel(
    string Kicker, string Title, string Description, string LangHtml, string Count, ImmutableArray<FilterModel> Filters, ImmutableArray<QuestionGroup> Groups);

/// <summary>A way to narrow a list of questions: scripts do it in place, the links lead to plain pages and groups that say the same.</summary>
/// <param name="Name">Its name in addresses, as in <c>?level=advanced</c>.</param>
internal sealed record FilterModel(string Name, string Title, ImmutableArray<FilterOption> Options);

/// <summary>One choice of a filter.</summary>
internal sealed record FilterOption(string Id, Link Link, int Count);

/// <summary>The complete guide on one page.</summary>
/// <param name="Terms">The glossary terms that the answers use.</param>
internal sealed record CompleteGuideModel(string Description, ImmutableArray<CompleteGuideTopic> Topics, ImmutableArray<TermModel> Terms);

/// <summary>A topic of the complete guide.</summary>
/// <param name="Contents">The questions by name.</param>
/// <param name="Questions">The questions in full, each made when it is printed: together they are as long as the guide.</param>
internal sealed record CompleteGuideTopic(string Id, string Title, string Description, ImmutableArray<Link> Contents, IEnumerable<QuestionModel> Questions);

/// <summary>A free page.</summary>
internal sealed record FreePageModel(string Title, string LangHtml, string? UntranslatedNotice, string TextHtml, string NotesHtml, ImmutableArray<TermModel> Terms);
