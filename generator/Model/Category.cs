namespace StudyGuide.Model;

/// <summary>A way of grouping questions that the guide declares in order: a topic or a level.</summary>
internal abstract record Category(
    string Id, Localized<Title> Title, Localized<Located> Slug, Localized<Located> Description, SourceLocation Location) : ISubject
{
    /// <summary>Whether the slug was made from the title or the id, where it then stands.</summary>
    public bool IsSlugDerived(LanguageCode language) => Slug[language].Location is var place
        && (place == Location || (Title.TryGet(language, out var title) && place == title.Source.Location));
}

/// <summary>What a question is about.</summary>
/// <param name="Sizes">How large its questions ought to be, where that differs from the others of the guide.</param>
internal sealed record Topic(
    string Id, Localized<Title> Title, Localized<Located> Slug, Localized<Located> Description, Sizes Sizes, SourceLocation Location)
    : Category(Id, Title, Slug, Description, Location);

/// <summary>How demanding a question is.</summary>
internal sealed record Level(
    string Id, Localized<Title> Title, Localized<Located> Slug, Localized<Located> Description, SourceLocation Location)
    : Category(Id, Title, Slug, Description, Location);
