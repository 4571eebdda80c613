using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>
/// All pages of a site, each address once. Addresses, menus, alternates, sitemap, redirects and the search are filters
/// of this list.
/// </summary>
internal sealed class PageList
{
    private readonly Dictionary<ISubject, List<Page>> bySubject = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, Page> ofGuide;
    private readonly Dictionary<(string Kind, LanguageCode Language), Page> first = [];
    private readonly Page[] inMenus;

    private PageList(ImmutableArray<Page> all, ImmutableArray<(Page First, Page Again)> conflicts)
    {
        (All, Conflicts) = (all, conflicts);
        inMenus = [.. all.Where(page => page.Menu is not PageMenu.None)];
        ofGuide = all.Where(page => page.Subject is null && page.MovedTo is null).ToLookup(page => page.Kind, StringComparer.Ordinal);
        foreach (var page in all.Where(page => page.Language is not null))
        {
            first.TryAdd((page.Kind, page.Language!.Code), page);
        }

        foreach (var page in all.Where(page => page.Subject is not null && page.MovedTo is null))
        {
            if (!bySubject.TryGetValue(page.Subject!, out var pages))
            {
                bySubject.Add(page.Subject!, pages = []);
            }

            pages.Add(page);
        }
    }

    /// <summary>The pages, kind by kind, and within a kind subject by subject in the order of the guide.</summary>
    public ImmutableArray<Page> All { get; }

    /// <summary>Pages that would live where another one lives already.</summary>
    public ImmutableArray<(Page First, Page Again)> Conflicts { get; }

    /// <param name="claims">
    /// All pages that ask for an address. A subject may ask for the same one twice: a former name in one language can
    /// be the present one in another.
    /// </param>
    public static PageList Of(IEnumerable<Page> claims)
    {
        var conflicts = ImmutableArray.CreateBuilder<(Page, Page)>();
        var taken = new Dictionary<PageAddress, Page>();
        var contested = new HashSet<PageAddress>();
        var reported = new Dictionary<(SourceLocation, SourceLocation, LanguagePack?, ISubject), string>();
        var all = claims.ToArray();
        foreach (var page in all.OrderBy(page => page.Subject is not null)) // what every guide has comes before what authors named
        {
            if (!taken.TryAdd(page.Address, page) && taken[page.Address] is var first
                && (page.Subject is null || first.Subject != page.Subject))
            {
                if (!contested.Contains(page.Address.Folder) // a page below another moves with it
                    && IsNews(first, page))
                {
                    conflicts.Add((first, page));
                }

                if (first.Subject is not null) // a page of the guide itself stays, and so do those below it
                {
                    contested.Add(page.Address);
                }
            }
        }

        return new PageList([.. all.Where(page => taken[page.Address] == page && !page.IsReserved)], conflicts.ToImmutable());

        // One slug names pages of several kinds: that of a topic, and those of the topic in the complete guide.
        bool IsNews(Page first, Page again)
        {
            if (again.Subject is null)
            {
                return true;
            }

            var slugs = (first.Location, again.Location, again.Language, again.Subject);
            return reported.TryAdd(slugs, again.Kind) || reported[slugs] == again.Kind;
        }
    }

    /// <summary>The page of a subject in a language: the first one that the list has.</summary>
    public Page Of(ISubject subject, LanguagePack language) => bySubject[subject].First(page => page.Language == language);

    /// <summary>The first page of a kind in a language: the only one, where every language has one.</summary>
    public Page? First(string kind, LanguagePack language) => first.GetValueOrDefault((kind, language.Code));

    /// <summary>The page of a kind about a subject in a language; nothing where there is none.</summary>
    public Page? Find(string kind, ISubject? subject, LanguagePack? language) =>
        PagesOf(kind, subject).FirstOrDefault(page => page.Kind == kind && page.Language == language);

    /// <summary>A page in all its languages, the language itself included.</summary>
    public IEnumerable<Page> Versions(Page page) => PagesOf(page.Kind, page.Subject).Where(
        version => version.Kind == page.Kind && version.Language is not null && version.Part.Number == page.Part.Number);

    /// <summary>All pages of the list that a page shows a part of, in order; the page alone where the list is not divided.</summary>
    public IEnumerable<Page> Parts(Page page) =>
        PagesOf(page.Kind, page.Subject).Where(part => part.Kind == page.Kind && part.Language == page.Language);

    /// <summary>The pages of a menu in a language.</summary>
    public IEnumerable<Page> In(PageMenu menu, LanguagePack language) =>
        inMenus.Where(page => page.Menu == menu && page.Language == language);

    private IEnumerable<Page> PagesOf(string kind, ISubject? subject) =>
        subject is null ? ofGuide[kind] : bySubject.TryGetValue(subject, out var pages) ? pages : [];
}
