using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>What the head of every page prints.</summary>
internal abstract record HeadModel
{
    public required string Language { get; init; }

    public required string Direction { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>What relative links of this page start from; only where the page is served at other addresses than its own.</summary>
    public string? Base { get; init; }

    /// <summary>
    /// How the page may find out what its links start from, one way for each depth; only where <see cref="Base"/> is a guess.
    /// </summary>
    public ImmutableArray<RootGuess> RootGuesses { get; init; } = [];

    /// <summary>Whether search engines should know the page.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>The absolute address, where the address of the site is known.</summary>
    public required string? Canonical { get; init; }

    /// <summary>The page in each language it really exists in, absolute; none where the address of the site is unknown.</summary>
    public ImmutableArray<Alternate> Alternates { get; init; } = [];

    /// <summary>What is shown of a link to the page, where the address of the site is known.</summary>
    public SharingModel? Sharing { get; init; }

    /// <summary>What the page says to machines, as JSON that HTML takes as it is; empty where it says nothing.</summary>
    public string StructuredData { get; init; } = "";

    /// <summary>The absolute address that serves readers of any language.</summary>
    public string? DefaultAddress { get; init; }

    /// <summary>Files that speak of the whole guide, such as its feed.</summary>
    public ImmutableArray<HeadLink> Links { get; init; } = [];

    /// <summary>Where the page leads by itself.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>The page that this one opens in each language; none where it opens none by itself.</summary>
    public ImmutableArray<Opening> Openings { get; init; } = [];

    /// <summary>The scripts that run before the page shows.</summary>
    public ImmutableArray<string> EarlyScripts { get; init; } = [];

    /// <summary>The scripts that run once the page has been read.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>The styles of this kind of page alone; empty where there are none.</summary>
    public string Stylesheet { get; init; } = "";

    public required SiteModel Site { get; init; }
}

/// <summary>A file that a page names for programs.</summary>
/// <param name="Relation">What it is to the page, as HTML names it.</param>
internal sealed record HeadLink(string Relation, string Type, string Title, string Address);

/// <summary>What a page opens for readers of a language.</summary>
internal sealed record Opening(string Language, string Direction, string Address);

/// <summary>A guess of how deep the address is at which a page is served.</summary>
/// <param name="Script">The way to the script that finds the root; it loads where the guess is right.</param>
/// <param name="Page">Where the page itself lies below the root.</param>
internal sealed record RootGuess(string Script, string Page);
