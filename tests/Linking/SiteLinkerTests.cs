using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class SiteLinkerTests
{
    private const string GuideYaml =
        """
        title: {fr: Le guide, en: The guide}
        description: {fr: Un guide., en: A guide.}
        languages: [fr, en]
        levels: [{id: basic, title: {fr: Base, en: Basic}}, {id: advanced, title: {fr: Avancé, en: Advanced}}]
        topics: [{id: tools, title: {fr: Outils, en: Tools}}, {id: agents, title: {fr: Agents, en: Agents}}]
        """;

    private static readonly LanguageCode French = new("fr");

    [Fact]
    public void Questions_stand_by_topic_level_and_id_in_the_order_of_the_guide()
    {
        var site = Link(
            Question("a", "agents", "basic"),
            Question("b", "agents", "basic"),
            Question("z", "tools", "basic"),
            Question("c", "tools", "advanced"),
            Question("b-2", "agents", "basic"));

        Assert.Equal(["z", "c", "a", "b", "b-2"], site.Questions.Select(question => question.Id));
    }

    [Fact]
    public void Previous_and_next_follow_that_order_across_topics()
    {
        var site = Link(Question("a", "agents", "basic"), Question("b", "tools", "advanced"), Question("c", "tools", "basic"));

        Assert.Equal(
            [("c", null, "b"), ("b", "c", "a"), ("a", "b", null)],
            site.Questions.Select(question => (question.Id, question.Previous, question.Next)));
    }

    [Fact]
    public void A_question_knows_its_topic_and_level()
    {
        var site = Link(Question("a", "agents", "advanced"));

        Assert.Equal(("agents", "advanced"), (site.Question("a").Topic.Id, site.Question("a").Level.Id));
        Assert.Equal(["a"], site.QuestionsIn(site.Guide.Topics[1]).Select(question => question.Id));
        Assert.Equal(["a"], site.QuestionsIn(site.Guide.Levels[1]).Select(question => question.Id));
        Assert.Empty(site.QuestionsIn(site.Guide.Topics[0]));
    }

    [Fact]
    public void A_topic_and_a_level_of_one_id_are_kept_apart()
    {
        var (content, _) = ContentReader.Read([
            Some.File("guide.yml", GuideYaml.Replace("id: basic", "id: agents")),
            Question("a", "agents", "advanced"),
            Question("b", "tools", "agents")]);
        var site = Some.Link(content!, Some.Packs);

        Assert.Equal(["a"], site.QuestionsIn(site.Guide.Topics[1]).Select(question => question.Id));
        Assert.Equal(["b"], site.QuestionsIn(site.Guide.Levels[0]).Select(question => question.Id));
    }

    [Fact]
    public void A_question_knows_which_others_link_to_it()
    {
        var site = Link(
            Question("a", "agents", "basic", "[[c]] et [[c#answer]]"),
            Question("b", "tools", "basic", "[x](c.fr.md) [moi](b.fr.md)"),
            Question("c", "agents", "basic"));

        Assert.Equal(["b", "a"], site.Question("c").MentionedBy);
        Assert.Empty(site.Question("b").MentionedBy);
    }

    [Fact]
    public void A_link_in_a_translation_counts_as_one_in_the_source()
    {
        var site = Link(Question("a", "agents", "basic"), Some.Translation("a", "See [[b]]."), Question("b", "agents", "basic"));

        Assert.Equal(["a"], site.Question("b").MentionedBy);
    }

    [Fact]
    public void A_term_knows_the_questions_that_use_or_list_it_in_the_order_of_the_guide()
    {
        var site = Link(
            Question("a", "agents", "basic", "Un jeton."),
            Question("b", "tools", "basic", "Rien.", "terms: [token]"),
            Question("c", "agents", "basic", "Le [[term:token]]."),
            Question("d", "agents", "basic", "Rien."),
            Some.Translation("d", "A token."),
            Question("e", "agents", "basic", "Un jeton.", "unlinked-terms: [token]"),
            Some.Term("token", "jeton", "token"), Some.Term("agent", "agent IA", "AI agent"));

        Assert.Equal(["b", "a", "c", "d"], site.Term("token").UsedBy);
        Assert.Empty(site.Term("agent").UsedBy);
        Assert.Equal(["token"], site.Question("d").TermIds);
    }

    [Fact]
    public void Each_language_is_linked_with_its_own_forms()
    {
        var site = Link(
            Question("a", "agents", "basic", "Un jeton, token."),
            Some.Translation("a", "A jeton, token."),
            Some.Term("token", "jeton", "token"));

        Assert.Equal([(3, "token"), (8, null)], Marks(site.Question("a").Answer[French]));
        Assert.Equal([(9, "token"), (14, null)], Marks(site.Question("a").Answer[new LanguageCode("en")]));
    }

    [Fact]
    public void Free_pages_are_linked_in_every_language()
    {
        var site = Link(
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nUn jeton, voir [[a]].\n"),
            Some.File("pages/about.en.md", "---\ntitle: About\n---\n\nNo link.\n"),
            Question("a", "agents", "basic"), Some.Term("token", "jeton", "token"));

        var page = Assert.Single(site.FreePages);
        Assert.Equal(["token"], page.Body[French].TermIds);
        Assert.Equal(["a"], page.Body[French].Links.Values.OfType<QuestionTarget>().Select(target => target.Question.Id));
        Assert.Empty(page.Body[new LanguageCode("en")].TermIds);
    }

    [Fact]
    public void Declared_related_questions_come_before_computed_ones()
    {
        var site = Link(
            Question("a", "agents", "basic", "Un jeton.", "related: [c]"),
            Question("b", "agents", "basic", "Un jeton."),
            Question("c", "tools", "advanced"),
            Some.Term("token", "jeton", "token"));

        Assert.Equal(["c", "b"], site.Question("a").Related.Value);
    }

    [Fact]
    public void A_guide_without_questions_can_be_linked() => Assert.Empty(Link(Some.Term("token", "jeton", "token")).Questions);

    private static (int, string?)[] Marks(LinkedText text) =>
        [.. text.TermMarks.Values.Single().Select(mark => (mark.Offset, mark.TermId))];

    private static Site Link(params SourceFile[] files)
    {
        var (content, diagnostics) = ContentReader.Read([Some.File("guide.yml", GuideYaml), .. files]);
        Assert.Empty(diagnostics);
        return Some.Link(content!, Some.Packs);
    }

    private static SourceFile Question(string id, string topic, string level, string body = "Une réponse.", string more = "") =>
        Some.File($"questions/{id}.fr.md", $"---\ntopic: {topic}\nlevel: {level}\ntitle: Question {id}\n{more}\n---\n\n{body}\n");
}
