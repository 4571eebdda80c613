using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StudyGuide.Model;
using StudyGuide.ServedHtml;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

/// <summary>A guide with more questions than a page shows: its lists and its complete guide are divided.</summary>
public sealed class NumberedPagesTests
{
    private const int FirstTopic = 230;
    private const int SecondTopic = 40;

    /// <summary>The pages of the guide by their paths, read once for all tests.</summary>
    private static readonly Lazy<Task<FrozenDictionary<string, ReadOnlyMemory<byte>>>> large =
        new(() => BuildAsync(FirstTopic, SecondTopic));

    [Fact]
    public async Task The_first_page_of_a_list_keeps_its_address_and_the_others_are_numbered_below_it() => Assert.Equal(
        [
            "fr/guide-complet/", "fr/guide-complet/sujet-1/", "fr/guide-complet/sujet-1/2/", "fr/guide-complet/sujet-1/3/",
            "fr/guide-complet/sujet-1/4/", "fr/guide-complet/sujet-2/", "fr/niveaux/avance/", "fr/niveaux/base/",
            "fr/sujets/sujet-1/", "fr/sujets/sujet-1/2/", "fr/sujets/sujet-2/",
        ],
        (await large.Value).Keys.Where(IsOf("fr/guide-complet/", "fr/niveaux/", "fr/sujets/"))
            .Select(path => path[..^"index.html".Length]).Order(StringComparer.Ordinal));

    [Fact]
    public async Task No_page_shows_more_questions_than_one_may() => Assert.All(
        await PagesAsync("fr/"),
        page => Assert.InRange(page.QuerySelectorAll(
            "main :is(.question-card, .search-page__index li, .term-use, article.question)").Length, 0, PageSize.List));

    [Fact]
    public async Task No_page_shows_more_answers_than_one_may() => Assert.All(
        await PagesAsync("fr/"), page => Assert.InRange(page.QuerySelectorAll("main article.question").Length, 0, PageSize.Answers));

    [Theory]
    [InlineData("fr/sujets/", ".question-card")]
    [InlineData("fr/niveaux/", ".question-card")]
    [InlineData("fr/guide-complet/", "article.question")]
    public async Task Every_question_is_once_on_the_pages_of_topics_of_levels_and_of_the_complete_guide(string folder, string card)
    {
        var shown = (await PagesAsync(folder)).SelectMany(page => page.QuerySelectorAll($"main {card}")).Select(question => question.Id!);

        Assert.Equal(Ids(), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_link_and_anchor_leads_somewhere()
    {
        var files = (await large.Value).Select(file => new OutputFile(file.Key, file.Value));

        Assert.Empty(ServedPages.Check([.. files]).AsLines());
    }

    [Fact]
    public async Task The_pages_of_a_list_lead_to_each_other()
    {
        var pages = (await PageAsync("fr/guide-complet/sujet-1/2/")).QuerySelector("nav.pager")!;

        Assert.Equal("Pages de la liste", pages.GetAttribute("aria-label"));
        Assert.Equal(
            [
                "Page précédente Page 1 sur 4 ../../../../fr/guide-complet/sujet-1/",
                "Page suivante Page 3 sur 4 ../../../../fr/guide-complet/sujet-1/3/",
            ],
            pages.QuerySelectorAll("a[rel]").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
        Assert.Equal(["1", "2", "3", "4"], pages.QuerySelectorAll("ol a").Select(link => link.TextContent));
        Assert.Equal("2", Assert.Single(pages.QuerySelectorAll("[aria-current=page]")).TextContent);
    }

    [Theory]
    [InlineData("fr/sujets/sujet-1/", "Sujet 1 – Le guide")]
    [InlineData("fr/sujets/sujet-1/2/", "Sujet 1 – Page 2 sur 2 – Le guide")]
    [InlineData("en/complete-guide/topic-1/3/", "Topic 1 – Complete guide – Page 3 of 4 – The guide")]
    public async Task No_two_pages_have_one_title(string path, string title) => Assert.Equal(title, (await PageAsync(path)).Title);

    [Theory]
    [InlineData("fr/sujets/sujet-1/2/", "Accueil", "Sujet 1")]
    [InlineData("fr/guide-complet/sujet-1/", "Accueil", "Guide complet")]
    [InlineData("fr/guide-complet/sujet-1/2/", "Accueil", "Guide complet", "Sujet 1")]
    public async Task A_numbered_page_is_below_the_first(string path, params string[] parents) =>
        Assert.Equal(parents, (await PageAsync(path)).QuerySelectorAll(".breadcrumbs a").Select(link => link.TextContent));

    [Fact]
    public async Task A_numbered_page_leads_to_the_same_number_in_the_other_language_and_tells_search_engines()
    {
        var page = await PageAsync("fr/sujets/sujet-1/2/");

        Assert.Equal("../../../../en/topics/topic-1/2/", page.QuerySelector(".language-switch a")!.GetAttribute("href"));
        Assert.Equal("https://example.org/fr/sujets/sujet-1/2/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            ["https://example.org/fr/sujets/sujet-1/2/", "https://example.org/en/topics/topic-1/2/"],
            page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("href")));
        Assert.Contains(
            "<loc>https://example.org/fr/sujets/sujet-1/2/</loc>", Text((await large.Value)["sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_of_a_divided_list_leads_to_the_page_where_it_begins_and_no_script_narrows_a_part()
    {
        var page = await PageAsync("fr/sujets/sujet-1/2/");

        Assert.Equal(
            ["Base 115 ../../../../fr/sujets/sujet-1/#level-basic", "Avancé 115 #level-advanced"],
            page.QuerySelectorAll(".filters a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
        Assert.Empty(page.QuerySelectorAll("[data-filter], [data-value], [data-enhance~=filters], [data-enhance~=marks-summary]"));
    }

    [Fact]
    public async Task The_list_of_all_questions_leads_to_topics_and_their_levels()
    {
        var page = await PageAsync("fr/questions/");

        Assert.Equal(
            ["../../fr/sujets/sujet-1/", "../../fr/sujets/sujet-1/#level-basic", "../../fr/sujets/sujet-1/2/#level-advanced"],
            page.QuerySelectorAll("#topic-topic-1 a").Select(link => link.GetAttribute("href")));
        Assert.Equal("230 questions", page.QuerySelector("#topic-topic-1 h2 .count")!.TextContent);
        Assert.Equal("270 questions", page.QuerySelector("[data-part=count]")!.TextContent);
        Assert.Equal(
            ["../../fr/niveaux/base/", "../../fr/niveaux/avance/"],
            page.QuerySelectorAll(".filters a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_cover_of_the_complete_guide_leads_to_a_part_for_each_topic() => Assert.Equal(
        ["Sujet 1 230 questions sujet-1/", "Sujet 2 40 questions sujet-2/"],
        (await PageAsync("fr/guide-complet/")).QuerySelectorAll(".complete-guide__contents li").Select(part =>
            $"{part.QuerySelector("a")!.TextContent} {part.QuerySelector(".count")!.TextContent} "
            + part.QuerySelector("a")!.GetAttribute("href")!["../../fr/guide-complet/".Length..]));

    [Fact]
    public async Task In_a_part_links_to_its_own_questions_and_terms_stay_on_the_page_and_others_lead_to_the_page_of_the_question()
    {
        var question = (await PageAsync("fr/guide-complet/sujet-2/")).GetElementById(DividedGuide.Id(2, 1))!;

        Assert.Equal(
            ["#term-token", $"#{DividedGuide.Id(2, 2)}", $"../../../fr/questions/question-{DividedGuide.Id(1, 1)}/"],
            question.QuerySelectorAll(".answer-section__text a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_part_ends_with_the_terms_that_its_questions_use() =>
        Assert.NotNull((await PageAsync("fr/guide-complet/sujet-1/3/")).QuerySelector(".complete-guide__glossary #term-token"));

    [Fact]
    public async Task A_term_lists_as_many_questions_as_a_page_may_and_offers_to_search_for_the_rest()
    {
        var page = await PageAsync("fr/glossaire/jeton/");

        Assert.Equal("270 questions", page.QuerySelector("#used-by-title .count")!.TextContent);
        Assert.Equal("../../../fr/recherche/?q=jeton", page.QuerySelector(".term-page__used-by > p a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_search_leads_to_the_lists_instead_of_printing_them() => Assert.Equal(
        [
            "../../fr/sujets/sujet-1/", "../../fr/sujets/sujet-2/", "../../fr/questions/", "../../fr/glossaire/", "../../fr/guide-complet/",
            "../../fr/niveaux/base/", "../../fr/niveaux/avance/",
        ],
        (await PageAsync("fr/recherche/")).QuerySelectorAll("[data-part=indexes] a").Select(link => link.GetAttribute("href")));

    [Fact]
    public async Task Many_sources_of_a_large_guide_are_divided_too()
    {
        var files = DividedGuide.Files(210).Select(file => Some.File(
            file.RelativePath,
            file.Text.Replace("topic: ", Source(file.RelativePath), StringComparison.Ordinal)));

        var (made, _) = InMemory.Build(await Themes.Ours, [.. files]);

        var pages = made.Where(file => IsOf("fr/sources/")(file.Path)).ToArray();
        Assert.Equal(["fr/sources/2/index.html", "fr/sources/index.html"], pages.Select(file => file.Path));
        Assert.All(pages, file => Assert.Equal(105, Parse(file.Bytes).QuerySelectorAll(".bibliography__entry").Length));
        Assert.Empty(ServedPages.Check(made).AsLines());

        static string Source(string path) => $"sources: [{{title: T, url: \"https://example.org/{path}\"}}]\ntopic: ";
    }

    [Fact]
    public async Task Of_many_pages_the_first_the_last_and_those_around_are_offered()
    {
        var pages = await BuildAsync(PageSize.Answers * 10);

        var numbers = Parse(pages["fr/guide-complet/sujet-1/5/index.html"]).QuerySelectorAll("nav.pager li");

        Assert.Equal(["1", "…", "3", "4", "5", "6", "7", "…", "10"], numbers.Select(number => number.TextContent));
    }

    [Fact]
    public async Task A_guide_of_as_many_questions_as_a_page_shows_is_not_divided()
    {
        var pages = await BuildAsync(PageSize.List);

        Assert.Equal(["fr/guide-complet/index.html"], pages.Keys.Where(IsOf("fr/guide-complet/")));
        Assert.Equal(["fr/sujets/sujet-1/index.html"], pages.Keys.Where(IsOf("fr/sujets/")));
        Assert.Equal(PageSize.List, Parse(pages["fr/guide-complet/index.html"]).QuerySelectorAll("article.question").Length);
        Assert.Equal(PageSize.List, Parse(pages["fr/questions/index.html"]).QuerySelectorAll(".question-card").Length);
        Assert.Equal(PageSize.List, Parse(pages["fr/glossaire/jeton/index.html"]).QuerySelectorAll(".term-use").Length);
        Assert.Equal(
            PageSize.List, Parse(pages["fr/recherche/index.html"]).QuerySelectorAll("[aria-labelledby=by-topic-title] li").Length);
        Assert.DoesNotContain(
            pages.Keys.Where(IsOf("fr/")), path => Parse(pages[path]).QuerySelector("main > :not(article) .pager") is not null);
    }

    [Fact]
    public async Task Two_topics_with_one_slug_are_reported_once_a_language_although_each_has_several_pages()
    {
        const string Description = "description: {fr: Un sujet.";
        var files = DividedGuide.Files(120, 120).Select(file => Some.File(
            file.RelativePath, file.Text.Replace(Description, $"slug: {{fr: a, en: b}}\n    {Description}", StringComparison.Ordinal)));

        var (_, diagnostics) = InMemory.Load(await Themes.Ours, [.. files]);

        Assert.Equal(2, diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCode.AddressTaken));
    }

    private static IEnumerable<string> Ids() => Enumerable.Range(1, FirstTopic).Select(number => DividedGuide.Id(1, number))
        .Concat(Enumerable.Range(1, SecondTopic).Select(number => DividedGuide.Id(2, number)));

    private static Func<string, bool> IsOf(params string[] folders) => path =>
        path.EndsWith(".html", StringComparison.Ordinal) && folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    private static async Task<IHtmlDocument> PageAsync(string address) => Parse((await large.Value)[$"{address}index.html"]);

    private static async Task<ImmutableArray<IHtmlDocument>> PagesAsync(string folder) =>
        [.. (await large.Value).Where(file => IsOf(folder)(file.Key)).Select(file => Parse(file.Value))];

    private static IHtmlDocument Parse(ReadOnlyMemory<byte> page) => new HtmlParser().ParseDocument(Text(page));

    private static string Text(ReadOnlyMemory<byte> file) => Encoding.UTF8.GetString(file.Span);

    private static async Task<FrozenDictionary<string, ReadOnlyMemory<byte>>> BuildAsync(params int[] questions)
    {
        var (files, diagnostics) = InMemory.Build(
            await Themes.Ours, DividedGuide.Files(questions), address: new Uri("https://example.org/"));
        Assert.Empty(diagnostics.AsLines());
        return files.ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
    }
}
