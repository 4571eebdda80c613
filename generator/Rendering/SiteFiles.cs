using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Search;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>The list of all files a site consists of. A new kind of output is a new line here.</summary>
internal static class SiteFiles
{
    /// <summary>Plans the site without making anything: <c>build</c> makes all files, <c>preview</c> the one asked for.</summary>
    public static ImmutableArray<PlannedFile> Plan(Site site, Theme theme)
    {
        var search = new SearchIndex(site);
        var renderer = new PageRenderer(site, theme);
        var choice = new LanguageChoicePages(renderer);
        return
        [
            .. search.Manifests,
            .. site.Languages.SelectMany(language => InLanguage(site, language, renderer)),
            .. site.Questions.SelectMany(question => site.Languages.SelectMany(language => OfQuestion(question, language, renderer))),
            Page(PageAddress.Root, choice.Root),
            .. site.Questions.Select(question => Page(PageAddress.Permalink(question.Id), () => choice.Permalink(question))),
            .. Redirect.Of(site).Select(redirect => Page(redirect.From, () => choice.Redirect(redirect))),
            new PlannedFile("404.html", () => new FreePages(renderer).NotFound(site.Languages[0], new PageAddress("404.html"))),
            new PlannedFile("robots.txt", () => HostFiles.Robots(site)),
            new PlannedFile("_headers", HostFiles.Headers),
            new PlannedFile("_redirects", () => HostFiles.Redirects(site)),
            .. site.Guide.SiteAddress is { } root ? [new PlannedFile("sitemap.xml", () => Sitemap.Write(site, root))] : Array.Empty<PlannedFile>(),
            search.Locator,
            .. search.Shards,
            .. theme.Assets.Concat(site.Images.Select(image => new OutputFile(image.Address, image.Bytes))).Select(asset => new PlannedFile(asset.Path, () => asset.Bytes)),
        ];
    }

    /// <summary>The longest pages come first, so that all processors finish at about the same time.</summary>
    private static IEnumerable<PlannedFile> InLanguage(Site site, LanguagePack language, PageRenderer renderer)
    {
        var (questions, lists, glossary, free) = (new QuestionPages(renderer), new ListPages(renderer), new GlossaryPages(renderer), new FreePages(renderer));
        return
        [
            Page(PageAddress.CompleteGuide(language), () => questions.CompleteGuide(language)),
            Page(PageAddress.QuestionIndex(language), () => lists.AllQuestions(language)),
            .. site.Guide.Topics.Cast<Category>().Concat(site.Guide.Levels).Select(category => Page(PageAddress.Of(category, language), () => lists.Category(category, language))),
            .. site.Terms.Select(term => Page(PageAddress.Of(term.Term, language), () => glossary.Term(term, language))),
            .. site.Pages.Where(page => !page.Page.IsIntroduction).Select(page => Page(PageAddress.Of(page.Page, language), () => free.FreePage(page, language))),
            .. site.Terms.IsEmpty ? Array.Empty<PlannedFile>() : [Page(PageAddress.Glossary(language), () => glossary.Index(language))],
            .. site.Sources.IsEmpty ? Array.Empty<PlannedFile>() : [Page(PageAddress.Sources(language), () => lists.Sources(language))],
            Page(PageAddress.Search(language), () => new SearchPages(renderer).Search(language)),
            Page(PageAddress.Home(language), () => lists.Home(language)),
            Page(PageAddress.NotFound(language), () => free.NotFound(language, PageAddress.NotFound(language))),
        ];
    }

    /// <summary>The files of a question follow each other, because they share its answer.</summary>
    private static IEnumerable<PlannedFile> OfQuestion(SiteQuestion question, LanguagePack language, PageRenderer renderer)
    {
        yield return Page(PageAddress.Of(question.Question, language), () => new QuestionPages(renderer).Question(question, language));
        if (question.IsSideBySideIn(language))
        {
            yield return Page(PageAddress.Twin(question.Id, language), () => new QuestionTwin(renderer).Write(question, language));
            yield return Page(PageAddress.SideBySide(question.Question, language), () => new SideBySidePages(renderer).Question(question, language));
        }
    }

    private static PlannedFile Page(PageAddress address, Func<ReadOnlyMemory<byte>> make) => new(address.FilePath, make);
}
