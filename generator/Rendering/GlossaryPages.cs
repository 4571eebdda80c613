using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Prints the index of the glossary and the pages of its terms.</summary>
internal sealed class GlossaryPages(PageRenderer pages)
{
    private readonly Site site = pages.Site;

    public ReadOnlyMemory<byte> Index(LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.Glossary(language));
        var letters = site.Terms
            .Select(scope.Term)
            .Select(term => (term, key: SortKey.Of(term.Term)))
            .OrderBy(entry => entry.key, StringComparer.Ordinal).ThenBy(entry => entry.term.Id, StringComparer.Ordinal)
            .GroupBy(entry => SortKey.Letter(entry.key))
            .Select((group, index) => new GlossaryLetter(group.Key, $"letter-{index + 1}", [.. group.Select(entry => entry.term)]));
        var model = new GlossaryModel(scope.Count("terms", site.Terms.Length), [.. letters]);
        var page = pages.Page(
            scope, "glossary", scope.Word("glossary"), scope.Word("glossary_description"), PageAddress.Glossary,
            breadcrumbs: [new Link(scope.Word("home"), scope.To(PageAddress.Home(language)))]);
        return pages.Print(scope, page, PageTemplates.Glossary, "glossary", model);
    }

    public ReadOnlyMemory<byte> Term(SiteTerm term, LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.Of(term.Term, language));
        var (text, pack) = scope.Pick(term.Term.Text)!.Value;
        var model = new TermPageModel(
            scope.Term(term),
            scope.UntranslatedNotice(pack),
            PageScope.Set(PageScope.Commas(text.Forms), pack),
            PageScope.Set(PageScope.Commas(text.Avoid), pack),
            term.Term.Authority.ByLanguage.IsEmpty ? null : scope.Text(term.Term.Authority),
            [.. term.Term.Related.Select(related => scope.Term(site.Term(related.Value)))],
            [.. scope.Links(term.UsedBy).Zip(term.UsedBy, (link, id) => new TermUse(link, Sentence(term, site.Question(id), scope)))],
            scope.Count("questions", term.UsedBy.Length));
        var page = pages.Page(
            scope, "term", model.Term.Term, model.Term.Definition, other => PageAddress.Of(term.Term, other), other => term.Term.Text.Has(other.Code),
            [new Link(scope.Word("home"), scope.To(PageAddress.Home(language))), new Link(scope.Word("glossary"), scope.To(PageAddress.Glossary(language)))],
            term.Term.Location.File);
        return pages.Print(scope, page, PageTemplates.Term, "term_page", model);
    }

    private TermSentence? Sentence(SiteTerm term, SiteQuestion question, PageScope scope)
    {
        var pack = scope.Pick(question.Question.Text)!.Value.Language;
        return TermSentence.Find(term.Id, question.Answer[pack.Code], pack, site, scope.LangHtml(pack));
    }
}
