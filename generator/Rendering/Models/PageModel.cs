using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>What the layout of a page prints around its content.</summary>
internal sealed record PageModel : HeadModel
{
    /// <summary>The kind of page, a class for styles.</summary>
    public required string Kind { get; init; }

    /// <summary>The way to the root of the site.</summary>
    public required string Root { get; init; }

    /// <summary>The page itself, without query and hash.</summary>
    public required string Here { get; init; }

    /// <summary>The same page in the other languages.</summary>
    public required ImmutableArray<LanguageLink> OtherLanguages { get; init; }

    public required ImmutableArray<Link> Breadcrumbs { get; init; }

    /// <summary>The menu at the top of every page.</summary>
    public required ImmutableArray<Link> Navigation { get; init; }

    /// <summary>The menu at the end of every page.</summary>
    public required ImmutableArray<Link> FreePages { get; init; }

    /// <summary>Where the source of the page can be edited.</summary>
    public required string? Edit { get; init; }

    /// <summary>Where a mistake on the page can be reported.</summary>
    public required string? Report { get; init; }
}

/// <summary>What is the same on every page in a language.</summary>
internal sealed class SiteModel
{
    public required string Title { get; init; }

    public required string Home { get; init; }

    public required string Search { get; init; }

    public required string Stylesheet { get; init; }

    public required string PrintStylesheet { get; init; }

    public required string Icon { get; init; }

    /// <summary>What devices put the guide among their programs by; empty where browsers are not to keep it.</summary>
    public required string Manifest { get; init; }

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
