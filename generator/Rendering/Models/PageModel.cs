using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>What the layout of a page prints around its content.</summary>
internal sealed record PageModel
{
    /// <summary>The kind of page, a class for styles.</summary>
    public required string Kind { get; init; }

    public required string Language { get; init; }

    public required string Direction { get; init; }

    public required string Title { get; init; }

    public required string? Description { get; init; }

    /// <summary>The way to the root of the site.</summary>
    public required string Root { get; init; }

    /// <summary>The absolute address, where the address of the site is known.</summary>
    public required string? Canonical { get; init; }

    /// <summary>The absolute address that relative links of this page start from; only where the page is served at other addresses than its own.</summary>
    public string? Base { get; init; }

    public required bool IsIndexed { get; init; }

    /// <summary>The page in each language it really exists in, absolute; none where the address of the site is unknown.</summary>
    public required ImmutableArray<Alternate> Alternates { get; init; }

    /// <summary>The absolute address that serves readers of any language.</summary>
    public required string? DefaultAddress { get; init; }

    /// <summary>The same page in the other languages.</summary>
    public required ImmutableArray<LanguageLink> OtherLanguages { get; init; }

    public required ImmutableArray<Link> Breadcrumbs { get; init; }

    /// <summary>The menu at the top of every page.</summary>
    public required ImmutableArray<Link> Navigation { get; init; }

    /// <summary>The menu at the end of every page.</summary>
    public required ImmutableArray<Link> FreePages { get; init; }

    /// <summary>Where the source of the page can be edited.</summary>
    public required string? Edit { get; init; }

    public required SiteModel Site { get; init; }

    /// <summary>The styles of this kind of page alone; empty where there are none.</summary>
    public string Stylesheet { get; init; } = "";

    /// <summary>The scripts of this kind of page alone; empty where there are none.</summary>
    public string Script { get; init; } = "";
}

/// <summary>What is the same on every page in a language.</summary>
internal sealed class SiteModel
{
    public required string Title { get; init; }

    public required string Home { get; init; }

    public required string Search { get; init; }

    public required string Stylesheet { get; init; }

    public required string PrintStylesheet { get; init; }

    public required string Script { get; init; }

    public required string PreferencesScript { get; init; }

    public required string LanguageChoiceScript { get; init; }

    public required string Icon { get; init; }

    public required string Authors { get; init; }

    public required string? LicenseName { get; init; }

    public required string? LicenseAddress { get; init; }
}

/// <summary>A language version of a page, for search engines.</summary>
internal sealed record Alternate(string Language, string Address);

/// <summary>The same page in another language.</summary>
/// <param name="Name">What the language calls itself.</param>
/// <param name="Label">What following the link does, in that language.</param>
internal sealed record LanguageLink(string Language, string Direction, string Name, string Label, string Address);
