using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Search;
using StudyGuide.Tests.Support;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Rendering;

public sealed class SiteFilesTests
{
    private static readonly SourceFile[] guide = [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag"), Some.Translation("rag")];

    [Fact]
    public async Task No_two_files_of_a_plan_have_one_path()
    {
        var theme = await Themes.Golden;
        var (site, _) = InMemory.Load(theme, LargeGuide.Files(20), address: new Uri("https://example.org/"));

        var paths = SiteFiles.Plan(site!, theme).Select(file => file.Path).ToArray();

        Assert.Equal(paths.Distinct(StringComparer.OrdinalIgnoreCase), paths);
    }

    [Fact]
    public async Task Every_page_is_planned_at_the_file_that_a_host_serves_for_it()
    {
        var plan = await PlanAsync();

        Assert.All(plan.Where(file => file.Page is not null), file => Assert.Equal(file.Page!.Address.FilePath, file.Path));
        Assert.Equal(
            (await SiteAsync()).Pages.All.Select(page => page.Address).Order(),
            plan.Select(file => file.Page?.Address).OfType<PageAddress>().Order());
    }

    [Fact]
    public async Task Pages_of_the_whole_guide_come_before_those_of_its_subjects()
    {
        var pages = (await PlanAsync()).Where(file => file.Page is not null).ToArray();

        Assert.All(pages.SkipWhile(file => file.Subject is null), file => Assert.NotNull(file.Subject));
        Assert.Contains(pages, file => file.Subject is null);
    }

    [Fact]
    public async Task Whole_indexes_of_the_search_are_begun_before_anything_else()
    {
        var (theme, site) = (await Themes.Golden, await SiteAsync());

        Assert.Equal(
            new SearchIndex(site).Manifests.Select(file => file.Path),
            SiteFiles.Plan(site, theme).TakeWhile(file => file.Page is null).Select(file => file.Path));
    }

    [Fact]
    public async Task The_files_of_a_subject_follow_each_other()
    {
        var subjects = (await PlanAsync()).Select(file => file.Subject).OfType<ISubject>().ToArray();

        var runs = subjects.Where((subject, index) => index == 0 || !ReferenceEquals(subject, subjects[index - 1])).ToArray();

        Assert.Equal(subjects.Distinct(ReferenceEqualityComparer.Instance), runs);
    }

    [Fact]
    public async Task The_files_of_a_question_are_its_pages_its_permalink_its_former_addresses_and_its_twins() => Assert.Equal(
        [
            "fr/questions/question-rag/index.html", "en/questions/question-rag/index.html",
            "q/rag/index.html", "fr/questions/old/index.html", "en/questions/old/index.html", "q/old/index.html",
            "fr/questions/question-rag/index.md", "en/questions/question-rag/index.md",
        ],
        (await PlanAsync()).Where(file => file.Subject is Question { Id: "rag" }).Select(file => file.Path));

    [Fact]
    public async Task A_question_in_two_languages_has_three_pages_and_two_twins() => Assert.Equal(
        ["fr/questions/question-plain/index.html", "en/questions/question-plain/index.html", "q/plain/index.html",
            "fr/questions/question-plain/index.md", "en/questions/question-plain/index.md"],
        (await PlanAsync()).Where(file => file.Subject is Question { Id: "plain" } || file.Path.Contains("plain", StringComparison.Ordinal))
            .Select(file => file.Path));

    [Fact]
    public async Task Scripts_and_styles_are_no_pages() => Assert.All(
        (await PlanAsync()).Where(file => !file.Path.EndsWith(".html", StringComparison.Ordinal)),
        file => Assert.Null(file.Page));

    [Fact]
    public async Task A_plan_makes_nothing()
    {
        var withoutTemplates = await Themes.Golden with { Templates = TemplateSet.Parse([]).Templates };

        var plan = SiteFiles.Plan(await SiteAsync(), withoutTemplates);

        Assert.Equal((await PlanAsync()).Select(file => file.Path), plan.Select(file => file.Path));
        Assert.ThrowsAny<Exception>(() => plan.First(file => file.Page is not null).Make());
    }

    [Fact]
    public void A_theme_needs_the_layout_and_a_template_for_each_kind_of_page() => Assert.Equal(
        [
            "choose-language", "complete-guide", "free-page", "glossary", "home", "layout", "not-found",
            "not-found-anywhere", "offline", "question", "question-list", "redirect", "search", "side-by-side", "sources", "term",
        ],
        SiteFiles.Templates.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("templates/question-list.html", "questions", "topic", "level")]
    public void Kinds_that_look_alike_share_a_template(string template, params string[] kinds) =>
        Assert.Equal(kinds, SiteFiles.Kinds.Where(kind => kind.Template == template).Select(kind => kind.Name));

    [Fact]
    public async Task A_file_of_the_plan_can_be_made_alone()
    {
        var theme = await Themes.Golden;
        var (site, _) = InMemory.Load(theme, [.. guide]);

        var page = SiteFiles.Plan(site!, theme).Single(file => file.Path == "en/questions/question-rag/index.html").Make();

        Assert.Contains("An answer.", System.Text.Encoding.UTF8.GetString(page.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("https://example.org/", true)]
    public async Task A_sitemap_needs_the_address_of_the_site(string? address, bool exists)
    {
        var (files, _) = InMemory.Build(await Themes.Golden, [.. guide], address: address is null ? null : new Uri(address));

        Assert.Equal(exists, files.Any(file => file.Path == "sitemap.xml"));
    }

    [Fact]
    public async Task A_picture_is_published_under_a_name_that_changes_with_it()
    {
        ImageFile[] pictures = [new("images/loop.svg", "<svg/>"u8.ToArray())];

        var (files, _) = InMemory.Build(await Themes.Golden, [.. guide], [.. pictures]);

        Assert.Equal(pictures[0].Bytes.ToArray(), Assert.Single(files, file => file.Path == pictures[0].Address).Bytes.ToArray());
    }

    [Fact]
    public async Task A_mistake_of_the_theme_is_reported_once_and_stops_no_other_page()
    {
        var golden = await Themes.Golden;
        var folder = Repository.PathOf("tests", "Golden", "_theme");
        var broken = TemplateSet.Parse(Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(path =>
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            var text = name == "templates/question.html" ? "{{ question.tilte }}" : File.ReadAllText(path);
            return new SourceFile($"theme/{name}", name, text);
        })).Templates;

        var (files, diagnostics) = InMemory.Build(golden with { Templates = broken }, [.. guide]);

        Assert.StartsWith("theme/templates/question.html(1,", Assert.Single(diagnostics).AsLine(), StringComparison.Ordinal);
        Assert.Contains(files, file => file.Path == "fr/index.html");
        Assert.DoesNotContain(files, file => file.Path == "fr/questions/question-rag/index.html");
    }

    private static async Task<PlannedFile[]> PlanAsync() => [.. SiteFiles.Plan(await SiteAsync(), await Themes.Golden)];

    private static async Task<Site> SiteAsync() => InMemory.Load(
        await Themes.Golden,
        [
            Some.File("guide.yml", Some.GuideYaml), Some.Question("rag", frontMatter: "aliases: [old]"), Some.Translation("rag"),
            Some.Question("plain"), Some.Translation("plain"), Some.Question("solo"),
            Some.Term("token", "jeton", "token", "aliases: [lexeme]"),
        ]).Site!;
}
