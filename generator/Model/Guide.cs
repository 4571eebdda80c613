using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>What <c>guide.yml</c> says of the whole: its languages, topics and levels, and who made it.</summary>
/// <param name="Languages">The languages of the guide; the first is the source language.</param>
/// <param name="SiteAddress">Where the site will be published, ending in a slash; absent when it may be published anywhere.</param>
/// <param name="EditLink">An address with the place holder <c>{path}</c>, opened to edit a source file.</param>
/// <param name="Sizes">How large questions ought to be, unless their topic says otherwise.</param>
internal sealed record Guide(
    Localized<Located> Title,
    Localized<Located> Description,
    ImmutableArray<LanguageCode> Languages,
    Uri? SiteAddress,
    ImmutableArray<string> Authors,
    License? License,
    string? EditLink,
    Sizes Sizes,
    ImmutableArray<Level> Levels,
    ImmutableArray<Topic> Topics,
    SourceLocation Location)
{
    public LanguageCode SourceLanguage => Languages[0];

    /// <summary>How large the questions of a topic ought to be.</summary>
    public Sizes SizesOf(Topic topic) => topic.Sizes.Or(Sizes);
}

/// <summary>The licence of the content.</summary>
internal sealed record License(string Name, string? Url);
