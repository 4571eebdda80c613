using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>What <c>guide.yml</c> says of the whole: its languages, topics and levels, and who made it.</summary>
internal sealed record Guide
{
    public required Localized<Located> Title { get; init; }

    public required Localized<Located> Description { get; init; }

    /// <summary>What the empty search field shows that one may look for.</summary>
    public Localized<Located> SearchExample { get; init; } = Localized<Located>.Empty;

    /// <summary>The languages of the guide; the first is the source language.</summary>
    public required ImmutableArray<LanguageCode> Languages { get; init; }

    /// <summary>Whether its authors know that translations are missing, so that nobody tells them.</summary>
    public required bool IsPartlyTranslated { get; init; }

    /// <summary>Where the site will be published, ending in a slash; absent when it may be published anywhere.</summary>
    public required Uri? SiteAddress { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public required License? License { get; init; }

    /// <summary>An address with the place holder <c>{path}</c>, opened to edit a source file.</summary>
    public required string? EditLink { get; init; }

    /// <summary>Where readers report a mistake; nothing where the guide does not say.</summary>
    public Contact? Contact { get; init; }

    /// <summary>What is published beside the pages.</summary>
    public Publishing Publishing { get; init; } = new();

    /// <summary>How large questions ought to be, unless their topic says otherwise.</summary>
    public required Sizes Sizes { get; init; }

    public required ImmutableArray<Level> Levels { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required SourceLocation Location { get; init; }

    public LanguageCode SourceLanguage => Languages[0];

    /// <summary>How large the questions of a topic ought to be.</summary>
    public Sizes SizesOf(Topic topic) => topic.Sizes.Or(Sizes);
}

/// <summary>Whom to tell of a mistake.</summary>
/// <param name="Address">The issues of a repository, a page, or a mail address.</param>
/// <param name="IsRepository">Whether it is where the guide is kept, on a host that has a form for new issues.</param>
internal sealed record Contact(string Address, bool IsRepository)
{
    /// <summary>Opens a message that already says which page it is about.</summary>
    /// <param name="page">What the page is called, and where it lies.</param>
    public string About(string page)
    {
        var text = Uri.EscapeDataString(page);
        return IsRepository && Address.Contains("gitlab", StringComparison.OrdinalIgnoreCase)
                ? $"{Address.TrimEnd('/')}/-/issues/new?issue[title]={text}"
            : IsRepository ? $"{Address.TrimEnd('/')}/issues/new?title={text}"
            : IsMail ? $"mailto:{Address}?subject={text}"
            : Address;
    }

    private bool IsMail => !Address.Contains("://", StringComparison.Ordinal);
}

/// <summary>The licence of the content.</summary>
internal sealed record License(string Name, string? Url);
