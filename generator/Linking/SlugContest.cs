using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The subjects that live in one folder, and who of them gets which slug.</summary>
internal sealed class SlugContest
{
    private readonly SlugClaim[] claims;
    private readonly HashSet<string> fixedSlugs;
    private readonly Dictionary<string, SlugClaim> aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> derived = new(StringComparer.Ordinal);

    public SlugContest(SlugClaim[] claims, ImmutableArray<string> reserved)
    {
        this.claims = claims;
        fixedSlugs = claims.Where(claim => !claim.IsDerived).Select(claim => claim.Address).Concat(reserved)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            foreach (var alias in claim.Aliases)
            {
                aliases.TryAdd(alias.Value, claim);
            }

            if (claim.IsDerived)
            {
                derived[claim.Address] = derived.GetValueOrDefault(claim.Address) + 1;
            }
        }
    }

    public ImmutableDictionary<int, string> Changes()
    {
        var losers = Losers();
        var changes = ImmutableDictionary.CreateBuilder<int, string>();
        var taken = claims.Where((claim, index) => claim.IsDerived && !losers.Contains(index)).Select(claim => claim.Address)
            .Concat(fixedSlugs).ToHashSet(StringComparer.Ordinal);
        foreach (var index in losers.Order())
        {
            var slug = Free(claims[index], taken);
            taken.Add(slug);
            if (slug != claims[index].Address)
            {
                changes.Add(index, slug);
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>
    /// Those whose titles give what is not theirs alone. Who falls back to an id may meet a title that gives just that, which then gives
    /// way too: an id never changes.
    /// </summary>
    private SortedSet<int> Losers()
    {
        var losers = new SortedSet<int>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var before = -1; before != losers.Count;)
        {
            before = losers.Count;
            for (var index = 0; index < claims.Length; index++)
            {
                if (claims[index] is { IsDerived: true } claim && !losers.Contains(index)
                    && (derived[claim.Address] > 1 || ids.Contains(claim.Address) || IsTaken(claim.Address, claim, fixedSlugs)))
                {
                    losers.Add(index);
                    ids.Add(claim.Id);
                }
            }
        }

        return losers;
    }

    /// <summary>The id or, where a page that nobody derived has that, the id with the first number that is free.</summary>
    private string Free(SlugClaim claim, HashSet<string> taken)
    {
        var slug = claim.Id;
        for (var number = 2; IsTaken(slug, claim, taken); number++)
        {
            slug = $"{claim.Id}-{number}";
        }

        return slug;
    }

    private bool IsTaken(string slug, SlugClaim claim, HashSet<string> taken) =>
        taken.Contains(slug) || (aliases.TryGetValue(slug, out var owner) && owner != claim);
}

/// <summary>What a subject asks for in one language: a slug, or only its id where it has no text there.</summary>
/// <param name="Title">Where its title stands: a slug that stands there too was made from it.</param>
internal sealed record SlugClaim(string Id, ImmutableArray<Located> Aliases, Located? Slug, SourceLocation? Title)
{
    public bool IsDerived => Slug is not null && Slug.Location == Title;

    public string Address => Slug?.Value ?? Id;
}
