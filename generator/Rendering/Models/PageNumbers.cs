using System.Collections.Immutable;

namespace StudyGuide.Rendering.Models;

/// <summary>The ways between the pages of a list that is divided among them.</summary>
/// <param name="Here">Where the reader is, for example <c>Page 2 of 3</c>.</param>
/// <param name="Previous">The page before; nothing on the first.</param>
/// <param name="Next">The page after; nothing on the last.</param>
/// <param name="Numbers">The first, the last, and those around the present one.</param>
internal sealed record PageNumbers(string Here, Link? Previous, Link? Next, ImmutableArray<PageNumber> Numbers);

/// <summary>One of the pages of a list.</summary>
/// <param name="FollowsGap">Whether numbers are left out before it.</param>
internal sealed record PageNumber(int Number, string Address, bool IsCurrent, bool FollowsGap);
