using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>A former address and the one that replaces it.</summary>
/// <param name="Language">The language of the addresses; none for permalinks.</param>
internal sealed record Redirect(PageAddress From, PageAddress To, LanguagePack? Language)
{
    /// <summary>The redirects for all aliases of a site; an alias that is an address in use needs none.</summary>
    public static IEnumerable<Redirect> Of(Site site) => Aliases(site).Where(redirect => redirect.From != redirect.To);

    private static IEnumerable<Redirect> Aliases(Site site) =>
    [
        .. site.Questions.SelectMany(question => question.Question.Aliases.Select(alias =>
            new Redirect(PageAddress.Permalink(alias.Value), PageAddress.Permalink(question.Id), null))),
        .. site.Languages.SelectMany(language => site.Questions.SelectMany(question => question.Question.Aliases.Select(alias =>
            new Redirect(PageAddress.QuestionNamed(alias.Value, language), PageAddress.Of(question.Question, language), language)))),
        .. site.Languages.SelectMany(language => site.Terms.SelectMany(term => term.Term.Aliases.Select(alias =>
            new Redirect(PageAddress.TermNamed(alias.Value, language), PageAddress.Of(term.Term, language), language)))),
        .. site.Languages.SelectMany(language => site.Pages.SelectMany(page => page.Page.Aliases.Select(alias =>
            new Redirect(PageAddress.PageNamed(alias.Value, language), PageAddress.Of(page.Page, language), language)))),
    ];
}
