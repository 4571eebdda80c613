using System.Text;
using System.Xml.Linq;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Finishing;

public sealed class FeedTests
{
    private static readonly XNamespace atom = "http://www.w3.org/2005/Atom";

    private static readonly SourceFile[] guide =
    [
        Some.File("guide.yml", Some.GuideYaml),
        Some.Question("old", frontMatter: "reviewed: 2026-01-02"),
        Some.Question("new", "Une <réponse> & rien d'autre.", "reviewed: 2026-11-24"),
        Some.Question("same-day", frontMatter: "reviewed: 2026-11-24"),
        Some.Translation("new"),
        Some.Question("unknown"),
    ];

    [Fact]
    public async Task The_latest_questions_come_first_and_those_without_a_date_not_at_all() => Assert.Equal(
        ["Question new", "Question same-day", "Question old"],
        TitlesIn(await FeedAsync("fr")));

    [Fact]
    public async Task Each_language_tells_of_its_own_texts() =>
        Assert.Equal(["Question new"], TitlesIn(await FeedAsync("en")));

    [Fact]
    public async Task An_entry_has_an_id_that_stays_and_leads_to_the_page()
    {
        var entry = (await FeedAsync("fr")).Elements(atom + "entry").First();

        Assert.Equal("https://example.org/guide/q/new/#fr", entry.Element(atom + "id")!.Value);
        Assert.Equal("2026-11-24T00:00:00Z", entry.Element(atom + "updated")!.Value);
        Assert.Equal("https://example.org/guide/fr/questions/question-new/", entry.Element(atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("Une <réponse> & rien d’autre.", entry.Element(atom + "summary")!.Value);
    }

    [Fact]
    public async Task The_feed_says_who_made_it_where_it_is_and_when_it_changed()
    {
        var feed = await FeedAsync("fr");

        Assert.Equal("fr", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("2026-11-24T00:00:00Z", feed.Element(atom + "updated")!.Value);
        Assert.NotEmpty(feed.Element(atom + "author")!.Element(atom + "name")!.Value);
        Assert.Equal(
            ["self https://example.org/guide/fr/feed.xml", "alternate https://example.org/guide/fr/"],
            feed.Elements(atom + "link").Select(link => $"{link.Attribute("rel")!.Value} {link.Attribute("href")!.Value}"));
    }

    [Fact]
    public async Task The_home_page_names_the_feed_and_the_search()
    {
        var home = await TextAsync("fr/index.html");

        Assert.Contains("type=\"application/atom+xml\" title=\"Le guide\" href=\"../fr/feed.xml\"", home, StringComparison.Ordinal);
        Assert.Contains(
            "type=\"application/opensearchdescription+xml\" title=\"Le guide\" href=\"../fr/opensearch.xml\"",
            home,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_question_says_when_it_changed_there_is_no_feed_and_nothing_names_one()
    {
        SourceFile[] undated = [guide[0], Some.Question("unknown")];

        Assert.Null(await TextOrNothingAsync("fr/feed.xml", undated));
        Assert.DoesNotContain("feed.xml", await TextOrNothingAsync("fr/index.html", undated), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browsers_learn_how_to_search()
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";

        var description = XDocument.Parse(await TextAsync("en/opensearch.xml")).Root!;

        Assert.Equal(
            "https://example.org/guide/en/search/?q={searchTerms}", description.Element(search + "Url")!.Attribute("template")!.Value);
        Assert.InRange(description.Element(search + "ShortName")!.Value.Length, 1, 16);
    }

    private static IEnumerable<string> TitlesIn(XElement feed) =>
        feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "title")!.Value);

    private static async Task<XElement> FeedAsync(string language) => XDocument.Parse(await TextAsync($"{language}/feed.xml")).Root!;

    private static async Task<string> TextAsync(string path) => (await TextOrNothingAsync(path, guide))!;

    private static async Task<string?> TextOrNothingAsync(string path, SourceFile[] files) => InMemory
        .Build(await Themes.Ours, [.. files], address: new Uri("https://example.org/guide/")).Files
        .SingleOrDefault(file => file.Path == path) is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : null;
}
