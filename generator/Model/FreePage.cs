using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>A page of prose that belongs to no question, such as "about".</summary>
/// <param name="Order">Its place among the free pages in menus, counted up; pages without one come last, by id.</param>
internal sealed record FreePage(
    string Id, int? Order, ImmutableArray<Located> Aliases, Localized<FreePageText> Text, SourceLocation Location) : ISubject
{
    /// <summary>The id of the page whose text introduces the home page instead of having an address of its own.</summary>
    public const string IntroductionId = "index";

    /// <summary>The languages whose file could not be read, which is reported.</summary>
    public ImmutableArray<LanguageCode> UnreadableIn { get; init; } = [];

    public bool IsIntroduction => Id == IntroductionId;
}

/// <summary>A free page in one language.</summary>
internal sealed record FreePageText(
    LanguageCode Language, Title Title, Located Slug, Located? Description, MarkdownText Body, SourceFile File);
