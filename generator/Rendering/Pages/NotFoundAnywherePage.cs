using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>
/// What a host shows at any address that it does not know, where it has one page for all of them: in all languages, of which a script keeps
/// the reader's.
/// </summary>
internal sealed class NotFoundAnywherePage : PageKind
{
    public override string Name => "not-found-anywhere";

    public override IEnumerable<Page> List(PageListing listing) =>
    [
        new Page
        {
            Kind = Name,
            Address = new PageAddress(NotFoundPage.File),
            Location = listing.Guide,
            Name = "the page for unknown addresses",
            IsReal = false,
            IsIndexed = false,
        },
    ];

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var languages = renderer.Site.Languages;
        var scope = renderer.Scope(page, languages[0]);
        return renderer.PrintAlone(Template, new NotFoundAnywhereModel
        {
            Title = string.Join(" / ", languages.Select(language => language.Words["not_found"])),
            Language = scope.Language.Code.Value,
            Direction = scope.Language.Direction,
            Base = NotFoundPage.Base(page, renderer),
            RootGuesses = NotFoundPage.RootGuesses(page, renderer),
            Canonical = null,
            EarlyScripts = renderer.EarlyScripts(scope, "preferences"),
            Texts = [.. languages.Select(language => Text(renderer.Scope(page, language)))],
            Site = renderer.SiteModel(scope),
            Stylesheet = renderer.Stylesheet(LanguageChoice.Template, scope), // it looks like the pages that choose one
            Scripts = [renderer.EarlyScript(LanguageChoice.EarlyScript, scope), renderer.Script(scope)],
        });
    }

    private static NotFoundText Text(PageScope scope) => new()
    {
        Language = scope.Language.Code.Value,
        Direction = scope.Language.Direction,
        Name = scope.Language.Name,
        Title = scope.Word("not_found"),
        SiteTitle = scope.Text(scope.Site.Guide.Title),
        Ui = scope.Language.Words,
        Home = scope.Link(scope.Site.Pages.Home(scope.Language)),
        Search = scope.Link(SearchPage.Kind)!,
    };
}

/// <summary>The page for unknown addresses in all languages.</summary>
internal sealed record NotFoundAnywhereModel : HeadModel
{
    /// <summary>What it says, the source language first.</summary>
    public required ImmutableArray<NotFoundText> Texts { get; init; }
}

/// <summary>What the page for unknown addresses says in one language.</summary>
internal sealed class NotFoundText
{
    public required string Language { get; init; }

    public required string Direction { get; init; }

    /// <summary>What the language calls itself.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string SiteTitle { get; init; }

    /// <summary>The words of its interface.</summary>
    public required FrozenDictionary<string, string> Ui { get; init; }

    public required Link Home { get; init; }

    public required Link Search { get; init; }
}
