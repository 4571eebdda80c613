using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>A page outside of any language that opens the same thing in the reader's language.</summary>
/// <param name="Title">The title in the source language.</param>
internal sealed record LanguageChoiceModel(
    string Title, string Language, string Direction, string? Description, string Root, string? Canonical, bool IsIndexed,
    ImmutableArray<Alternate> Alternates, ImmutableArray<LanguageChoice> Choices, SiteModel Site, string Stylesheet);

/// <summary>One of the languages to choose from.</summary>
/// <param name="Title">The title of what opens, in that language.</param>
internal sealed record LanguageChoice(string Language, string Direction, string Name, string Title, string Address);

/// <summary>A page left behind at a former address.</summary>
internal sealed record RedirectModel(string Language, string Direction, string Title, string Address, string? Canonical, SiteModel Site, string Stylesheet);
