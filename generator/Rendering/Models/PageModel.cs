using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>What the layout of a page prints around its content.</summary>
/// <param name="Kind">The kind of page, a class for styles.</param>
/// <param name="Root">The way to the root of the site.</param>
/// <param name="Canonical">The absolute address, where the address of the site is known.</param>
/// <param name="Base">The absolute address that relative links of this page start from; only where the page is served at other addresses than its own.</param>
/// <param name="Alternates">The page in each language it really exists in, absolute; none where the address of the site is unknown.</param>
/// <param name="DefaultAddress">The absolute address that serves readers of any language.</param>
/// <param name="OtherLanguages">The same page in the other languages.</param>
/// <param name="Navigation">The main entrances of the site.</param>
/// <param name="Edit">Where the source of the page can be edited.</param>
/// <param name="Stylesheet">The styles of this kind of page alone; empty where there are none.</param>
/// <param name="Script">The scripts of this kind of page alone; empty where there are none.</param>
internal sealed record PageModel(
    string Kind,
    string Language,
    string Direction,
    string Title,
    string? Description,
    string Root,
    string? Canonical,
    string? Base,
    bool IsIndexed,
    ImmutableArray<Alternate> Alternates,
    string? DefaultAddress,
    ImmutableArray<LanguageLink> OtherLanguages,
    ImmutableArray<Link> Breadcrumbs,
    ImmutableArray<Link> Navigation,
    ImmutableArray<Link> FreePages,
    string? Edit,
    SiteModel Site,
    string Stylesheet = "",
    string Script = "");

/// <summary>What is the same on every page in a language.</summary>
internal sealed record SiteModel(
    string Title, string Home, string Search, string Stylesheet, string PrintStylesheet, string Script, string PreferencesScript, string LanguageChoiceScript, string Icon, string Authors, string? LicenseName, string? LicenseAddress);

/// <summary>A language version of a page, for search engines.</summary>
internal sealed record Alternate(string Language, string Address);

/// <summary>The same page in another language.</summary>
/// <param name="Name">What the language calls itself.</param>
/// <param name="Label">What following the link does, in that language.</param>
internal sealed record LanguageLink(string Language, string Direction, string Name, string Label, string Address);
