using System.Text;
using AngleSharp.Html.Parser;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

/// <summary>What lists of questions offer to narrow them by; the links work without scripts.</summary>
public sealed class QuestionFiltersTests
{
    private const string GuideYaml =
        """
        title: {fr: Le guide, en: The guide}
        description: {fr: Un guide., en: A guide.}
        languages: [fr, en]
        levels:
          - id: basic
            title: {fr: Base, en: Basic}
            description: {fr: Débuter., en: To begin.}
          - id: advanced
            title: {fr: Avancé, en: Advanced}
            description: {fr: Finir., en: To end.}
          - id: unused
            title: {fr: Inutile, en: Unused}
            description: {fr: Rien., en: Nothing.}
        topics:
          - id: agents
            title: {fr: Agents, en: Agents}
            description: {fr: Les agents., en: Agents.}
          - id: rag
            title: {fr: Recherche, en: Retrieval}
            description: {fr: Chercher., en: Finding.}
        """;

    private static readonly SourceFile[] guide =
    [
        Some.File("guide.yml", GuideYaml),
        Question("rag", "rag", "basic"), Question("one", "agents", "basic"), Question("two", "agents", "advanced"),
    ];

    [Theory]
    [InlineData("fr/questions/index.html", "level", "basic 2 ../../fr/niveaux/base/", "advanced 1 ../../fr/niveaux/avance/")]
    [InlineData("fr/questions/index.html", "topic", "agents 2 ../../fr/sujets/agents/", "rag 1 ../../fr/sujets/recherche/")]
    [InlineData("fr/sujets/agents/index.html", "level", "basic 1 #level-basic", "advanced 1 #level-advanced")]
    [InlineData("fr/niveaux/base/index.html", "topic", "agents 1 #topic-agents", "rag 1 #topic-rag")]
    public async Task Choices_that_some_question_answers_are_offered_and_lead_to_plain_pages_or_groups(
        string path, string filter, params string[] options)
    {
        var page = await PageAsync(path);

        Assert.Equal(options, page.QuerySelectorAll($"[data-filter={filter}] a").Select(link =>
            $"{link.GetAttribute("data-value")} {link.QuerySelector(".count")!.TextContent} {link.GetAttribute("href")}"));
    }

    [Theory]
    [InlineData("fr/sujets/recherche/index.html")]
    [InlineData("fr/niveaux/avance/index.html")]
    public async Task Where_there_is_no_choice_there_is_no_filter(string path) =>
        Assert.Empty((await PageAsync(path)).QuerySelectorAll("[data-filter]"));

    [Fact]
    public async Task A_question_with_the_id_of_a_topic_keeps_its_own_address_on_the_page()
    {
        var page = await PageAsync("fr/questions/index.html");

        Assert.Equal("rag", page.QuerySelector("li#rag")!.GetAttribute("data-id"));
        Assert.NotNull(page.QuerySelector("section#topic-rag"));
    }

    private static SourceFile Question(string id, string topic, string level) =>
        Some.File($"questions/{id}.fr.md", $"---\ntopic: {topic}\nlevel: {level}\ntitle: Question {id}\n---\n\nUne réponse.\n");

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string path)
    {
        var (files, _) = InMemory.Build(await Themes.Ours, [.. guide]);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Assert.Single(files, file => file.Path == path).Bytes.Span));
    }
}
