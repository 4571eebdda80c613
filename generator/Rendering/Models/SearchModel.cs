using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>The page of the search, with the complete indexes for readers without scripts.</summary>
/// <param name="HasTerms">Whether the guide has a glossary.</param>
/// <param name="Topics">The topics with their questions.</param>
/// <param name="Levels">What results can be narrowed by.</param>
/// <param name="Letters">Questions and terms from A to Z.</param>
internal sealed record SearchModel(bool HasTerms, ImmutableArray<SearchTopic> Topics, ImmutableArray<SearchChoice> Levels, ImmutableArray<SearchLetter> Letters);

/// <summary>A topic and its questions.</summary>
internal sealed record SearchTopic(string Id, Link Link, ImmutableArray<Link> Questions);

/// <summary>A level to narrow results by.</summary>
internal sealed record SearchChoice(string Id, Link Link);

/// <summary>The questions and terms that begin with a letter.</summary>
/// <param name="Id">The id of the letter on the page.</param>
internal sealed record SearchLetter(string Letter, string Id, ImmutableArray<Link> Links);
