using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class DerivedSlugsTests
{
    private static readonly LanguageCode french = new("fr");

    [Fact]
    public async Task A_title_that_no_other_has_gives_the_slug() =>
        Assert.Equal(["a: le-reste", "b: un-agent"], await QuestionsAsync(Titled("a", "Le reste"), Titled("b", "Un agent ?")));

    [Fact]
    public async Task Titles_that_give_the_same_leave_the_ids() =>
        Assert.Equal(["a: a", "b: b", "c: un-outil"],
            await QuestionsAsync(Titled("a", "Un agent"), Titled("b", "Un agent ?"), Titled("c", "Un outil")));

    [Fact]
    public async Task Who_wrote_a_slug_keeps_it() =>
        Assert.Equal(["a: a", "b: un-agent"], await QuestionsAsync(Titled("a", "Un agent"), Titled("b", "Autre", "slug: un-agent")));

    [Fact]
    public async Task A_title_that_gives_the_id_another_falls_back_to_gives_way() =>
        Assert.Equal(["agent: agent", "b: b", "c: c"],
            await QuestionsAsync(Titled("agent", "Outil"), Titled("b", "Outil"), Titled("c", "Agent")));

    [Fact]
    public async Task An_id_that_another_wrote_as_its_slug_gets_a_number() =>
        Assert.Equal(["a: a-2", "b: b", "c: a"],
            await QuestionsAsync(Titled("a", "Agent"), Titled("b", "Agent"), Titled("c", "Autre", "slug: a")));

    [Fact]
    public async Task An_alias_of_another_keeps_its_address() =>
        Assert.Equal(["a: a", "b: autre"], await QuestionsAsync(Titled("a", "Un agent"), Titled("b", "Autre", "aliases: [un-agent]")));

    [Fact]
    public async Task An_alias_of_its_own_makes_no_difference() =>
        Assert.Equal(["a: un-agent"], await QuestionsAsync(Titled("a", "Un agent", "aliases: [un-agent]")));

    [Fact]
    public async Task A_page_does_not_take_an_address_of_the_guide_itself()
    {
        var (site, diagnostics) = InMemory.Load(await Themes.Golden,
            [Guide, Some.Question("q"), Page("recherche", "fr", "Recherche"), Page("plus", "fr", "Questions")]);

        Assert.DoesNotContain(diagnostics, problem => problem.Severity is Severity.Error);
        Assert.Equal(["plus: plus", "recherche: recherche-2"],
            site!.FreePages.Select(page => $"{page.Id}: {page.Page.Text[french].Slug}").Order());
    }

    [Fact]
    public async Task A_page_whose_id_is_an_address_of_the_guide_too_gets_a_number()
    {
        var (site, _) = InMemory.Load(await Themes.Golden,
            [Guide, Some.Question("q"), Page("questions", "fr", "Questions"), Page("questions", "en", "More")]);

        Assert.Equal("questions-2", Assert.Single(site!.FreePages).Page.Text[french].Slug.Value);
    }

    [Fact]
    public async Task Terms_and_topics_are_told_apart_too()
    {
        var guide = Some.File("guide.yml", Some.GuideYaml + "\n  - {id: more, title: {fr: Agents, en: More}}");
        var (site, _) = InMemory.Load(await Themes.Golden,
            [guide, Some.Question("q"), Some.Term("x", "Éval", "Eval"), Some.Term("y", "eval", "Evaluation")]);

        Assert.Equal(["agents", "more"], site!.Guide.Topics.Select(topic => topic.Slug[french].Value));
        Assert.Equal(["x", "y"], site.Terms.Select(term => term.Term.Text[french].Slug.Value));
    }

    [Fact]
    public async Task Two_written_slugs_are_the_authors_matter()
    {
        var (_, diagnostics) = InMemory.Load(await Themes.Golden,
            [Guide, Titled("a", "A", "slug: agent"), Titled("b", "B", "slug: agent")]);

        Assert.Equal("SG205", Assert.Single(diagnostics, problem => problem.Severity is Severity.Error).Code.Id);
    }

    [Fact]
    public async Task A_slug_that_cannot_be_one_makes_no_second_problem()
    {
        var (_, diagnostics) = InMemory.Load(await Themes.Golden,
            [Guide, Titled("a", "Agent", "slug: Été"), Titled("b", "Agent", "slug: Été"), Titled("c", "C", "aliases: [É, É]")]);

        Assert.Equal(["SG106", "SG106", "SG106", "SG106"],
            diagnostics.Where(problem => problem.Severity is Severity.Error).Select(problem => problem.Code.Id));
    }

    [Fact]
    public void Where_nothing_has_to_change_the_content_is_the_same()
    {
        var content = Some.Content(Titled("a", "A"), Titled("b", "B"));

        Assert.Same(content, DerivedSlugs.Settle(content, []));
    }

    private static SourceFile Guide => Some.File("guide.yml", Some.GuideYaml);

    private static SourceFile Titled(string id, string title, string more = "") =>
        Some.File($"questions/{id}.fr.md", $"---\ntopic: agents\nlevel: basic\ntitle: {title}\n{more}\n---\n\nUne réponse.\n");

    private static SourceFile Page(string id, string language, string title) =>
        Some.File($"pages/{id}.{language}.md", $"---\ntitle: {title}\n---\n\nUn texte.\n");

    private static async Task<IEnumerable<string>> QuestionsAsync(params SourceFile[] files)
    {
        var (site, _) = InMemory.Load(await Themes.Golden, [Guide, .. files]);
        return site!.Questions.Select(question => $"{question.Id}: {question.Question.Text[french].Slug}").Order();
    }
}
