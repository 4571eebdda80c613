using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>
/// What is left at a former address: it leads to the present one, in one step. An alias that is an address in use needs none.
/// </summary>
internal sealed class RedirectPage : PageKind
{
    public override string Name => "redirect";

    public override IEnumerable<Page> List(PageListing listing) =>
    [
        .. listing.Languages.SelectMany(language => In(language, listing)),
        .. listing.Content.Questions.SelectMany(question => question.Aliases.Select(alias =>
            From(alias, PermalinkPage.AddressOf(alias.Value), PermalinkPage.AddressOf(question.Id), question))),
    ];

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer) => page.Language is null
        ? PermalinkPage.PrintChoice(page, renderer)
        : PrintMoved(page, renderer);

    private ReadOnlyMemory<byte> PrintMoved(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var target = page.MovedTo!.Value;
        return renderer.PrintAlone(Template, new RedirectModel(scope.To(target))
        {
            Language = scope.Language.Code.Value,
            Direction = scope.Language.Direction,
            Title = scope.Word("moved"),
            LeadsTo = scope.To(target),
            Canonical = renderer.Absolute(target),
            Site = renderer.SiteModel(scope),
            Stylesheet = renderer.Stylesheet(Template, scope),
            Scripts = [renderer.EarlyScript(LanguageChoice.EarlyScript, scope)],
        });
    }

    private IEnumerable<Page> In(LanguagePack language, PageListing listing)
    {
        return
        [
            .. listing.Content.Questions.SelectMany(question => question.Aliases.Select(alias =>
                From(alias, QuestionPage.AddressOf(alias.Value, language), Present(QuestionPage.Kind, question), question, language))),
            .. listing.Content.Terms.SelectMany(term => term.Aliases.Select(alias =>
                From(alias, TermPage.AddressOf(alias.Value, language), Present(TermPage.Kind, term), term, language))),
            .. listing.Content.FreePages.SelectMany(free => free.Aliases.Select(alias =>
                From(alias, FreePageKind.AddressOf(alias.Value, language),
                    Present(free.IsIntroduction ? HomePage.Kind : FreePageKind.Kind, free), free, language))),
        ];

        PageAddress Present(string kind, ISubject subject) => listing.Find(kind, subject, language).Address;
    }

    private Page From(Located alias, PageAddress former, PageAddress present, ISubject subject, LanguagePack? language = null) => new()
    {
        Kind = Name,
        Subject = subject,
        Language = language,
        Address = former,
        Location = alias.Location,
        MovedTo = present,
        IsIndexed = false,
    };
}

/// <summary>A page left behind at a former address.</summary>
/// <param name="Address">The present one.</param>
internal sealed record RedirectModel(string Address) : HeadModel;
