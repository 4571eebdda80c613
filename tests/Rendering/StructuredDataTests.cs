using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

/// <summary>What pages say to search engines and messengers.</summary>
public sealed class StructuredDataTests
{
    private static readonly Uri address = new("https://example.org/guide/");

    private static readonly SourceFile[] guide =
    [
        Some.File("guide.yml", Some.GuideYaml + "\n"),
        Some.Question("rag", "::: short\nDeux mots : *ici*, et </script><!-- `code`.\n:::\n\nLa suite.", "reviewed: 2026-11-24"),
        Some.Translation("rag", "::: short\nTwo words.\n:::\n\nThe rest."),
        Some.Question("solo"),
        Some.Term("token", "jeton", "token"),
    ];

    [Fact]
    public async Task A_question_is_one_with_the_answer_that_its_page_shows_first()
    {
        var page = await PageAsync("fr/questions/question-rag/");

        var question = Thing(page, "Quiz").GetProperty("hasPart");
        var answer = question.GetProperty("acceptedAnswer").GetProperty("text").GetString()!;
        Assert.Equal("Question", question.GetProperty("@type").GetString());
        Assert.Equal(page.QuerySelector("h1")!.TextContent, question.GetProperty("text").GetString());
        Assert.Equal(page.QuerySelector("#short .answer-section__text")!.TextContent.Trim(), answer);
    }

    [Fact]
    public async Task A_question_says_what_it_is_about_in_the_language_of_its_page()
    {
        var data = Thing(await PageAsync("fr/questions/question-rag/"), "Quiz");

        Assert.Equal("fr", data.GetProperty("inLanguage").GetString());
        Assert.Equal("2026-11-24", data.GetProperty("dateModified").GetString());
    }

    [Fact]
    public async Task A_translation_and_its_original_name_each_other()
    {
        var original = Thing(await PageAsync("fr/questions/question-rag/"), "Quiz");
        var translation = Thing(await PageAsync("en/questions/question-rag/"), "Quiz");

        Assert.Equal(
            "https://example.org/guide/en/questions/question-rag/",
            original.GetProperty("workTranslation")[0].GetString());
        Assert.Equal(
            "https://example.org/guide/fr/questions/question-rag/",
            translation.GetProperty("translationOfWork").GetString());
        Assert.False(original.TryGetProperty("translationOfWork", out _));
        Assert.False(translation.TryGetProperty("workTranslation", out _));
    }

    [Fact]
    public async Task A_term_belongs_to_the_glossary_which_names_it()
    {
        var term = Thing(await PageAsync("fr/glossaire/jeton/"), "DefinedTerm");
        var glossary = Thing(await PageAsync("fr/glossaire/"), "DefinedTermSet");

        Assert.Equal(("jeton", "Une définition."), (term.GetProperty("name").GetString(), term.GetProperty("description").GetString()));
        Assert.Equal(glossary.GetProperty("@id").GetString(), term.GetProperty("inDefinedTermSet").GetString());
        Assert.Equal(term.GetProperty("@id").GetString(), glossary.GetProperty("hasDefinedTerm")[0].GetString());
    }

    [Fact]
    public async Task Breadcrumbs_are_those_of_the_page()
    {
        var page = await PageAsync("fr/questions/question-rag/");

        var items = Thing(page, "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToArray();
        Assert.Equal(
            page.QuerySelectorAll(".breadcrumbs a").Select(link => link.TextContent),
            items.Select(item => item.GetProperty("name").GetString()));
        Assert.Equal([1, 2], items.Select(item => item.GetProperty("position").GetInt32()));
        Assert.All(items, item => Assert.StartsWith(address.AbsoluteUri, item.GetProperty("item").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_home_page_can_be_searched()
    {
        var action = Thing(await PageAsync("fr/"), "WebSite").GetProperty("potentialAction");

        Assert.Equal("https://example.org/guide/fr/recherche/?q={search_term_string}", action.GetProperty("target").GetString());
    }

    [Fact]
    public async Task A_stand_in_for_a_translation_says_nothing() =>
        Assert.Empty((await PageAsync("en/questions/solo/")).QuerySelectorAll("script[type='application/ld+json']"));

    [Theory]
    [InlineData("fr/questions/question-rag/", "article", "Question rag")]
    [InlineData("fr/glossaire/jeton/", "article", "jeton")]
    [InlineData("fr/", "website", "Le guide")]
    [InlineData("q/rag/", "article", "Question rag")]
    [InlineData("q/solo/", "website", "Question solo")]
    public async Task A_link_to_a_page_shows_what_it_is(string path, string type, string title)
    {
        var page = await PageAsync(path);

        Assert.Equal(type, Property(page, "og:type"));
        Assert.Equal(title, Property(page, "og:title"));
        Assert.Equal($"{address}{path}", Property(page, "og:url"));
    }

    [Fact]
    public async Task A_link_shows_the_description_of_the_page_that_it_leads_to()
    {
        var page = await PageAsync("q/rag/");

        Assert.StartsWith("Deux mots", page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_may_be_anywhere_says_nothing_that_needs_an_address()
    {
        var page = await PageAsync("fr/questions/question-rag/", at: null);

        Assert.Empty(page.QuerySelectorAll("meta[property], script[type='application/ld+json'], link[rel=canonical]"));
    }

    private static async Task<IDocument> PageAsync(string path, Uri? at) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(InMemory.Build(await Themes.Ours, [.. guide], address: at).Files
            .Single(file => file.Path == $"{path}index.html").Bytes.Span));

    private static Task<IDocument> PageAsync(string path) => PageAsync(path, address);

    private static JsonElement Thing(IDocument page, string type) => JsonDocument
        .Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement
        .EnumerateArray()
        .Single(thing => thing.GetProperty("@type") is var types && (types.ValueKind is JsonValueKind.Array
            ? types.EnumerateArray().Any(entry => entry.GetString() == type)
            : types.GetString() == type));

    private static string? Property(IDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
}
