using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>The glossary from A to Z.</summary>
internal sealed class GlossaryPage : PageKind
{
    public const string Kind = "glossary";

    public override string Name => Kind;

    public static PageAddress AddressIn(LanguagePack language) => HomePage.AddressIn(language).Below(language.Addresses["glossary"]);

    public override IEnumerable<Page> List(PageListing listing) => listing.Languages.Select(language => new Page
    {
        Kind = Kind,
        Language = language,
        Address = AddressIn(language),
        Location = listing.Guide,
        Name = "the page of the glossary",
        Title = PageListing.Word("glossary", language),
        Parent = listing.Home(language),
        Menu = PageMenu.Header,
        IsReserved = listing.Content.Terms.IsEmpty,
    });

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var letters = AlphabeticalIndex.Of(renderer.Site.Terms, scope.SortName, term => term.Id);
        var model = new GlossaryModel(
            scope.Count("terms", renderer.Site.Terms.Length),
            [.. letters.Select(letter => new GlossaryLetter(letter.Letter, letter.Id, [.. letter.Items.Select(scope.Term)]))]);
        var frame = renderer.Frame(scope, page.Title.Text, scope.Word("glossary_description"), data => data.Glossary(page.Title.Text));
        return renderer.Print(scope, Template, frame, "glossary", model);
    }
}

/// <summary>The index of the glossary.</summary>
internal sealed record GlossaryModel(string Count, ImmutableArray<GlossaryLetter> Letters);

/// <summary>The terms that begin with a letter.</summary>
internal sealed record GlossaryLetter(string Letter, string Id, ImmutableArray<TermModel> Terms);
