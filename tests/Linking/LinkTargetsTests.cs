using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class LinkTargetsTests
{
    private const string Wrong = "topic: unknown\nlevel: unheard-of";

    [Fact]
    public void Every_link_of_a_text_has_a_target()
    {
        var content = Some.Content(
            Some.Question("rag", "[[evals]], [x](evals.fr.md#answer) et <https://example.org/>."), Some.Question("evals"));
        var (text, evals) = (AnswerOf("rag", content), content.QuestionsById["evals"]);

        var targets = LinkTargets.Resolve(content).Of(text);

        Assert.Equal(
            [new QuestionTarget(evals, null), new QuestionTarget(evals, "answer"), new ExternalTarget("https://example.org/")],
            text.Links.Select(link => targets[link.Node]));
    }

    [Fact]
    public void The_links_of_free_pages_and_translations_have_targets_too()
    {
        var content = Some.Content(
            Some.Question("rag"), Some.Translation("rag", "[[rag]]"),
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\n[[rag]]\n"));

        var targets = LinkTargets.Resolve(content);

        var linked = content.Texts.Where(text => !text.Links.IsEmpty).ToArray();
        Assert.Equal(2, linked.Length);
        var rag = new QuestionTarget(content.QuestionsById["rag"], null);
        Assert.All(linked, text => Assert.Equal(rag, targets.Of(text)[text.Links.Single().Node]));
    }

    [Fact]
    public void The_same_link_in_two_texts_is_resolved_in_each()
    {
        var content = Some.Content(Some.Question("one", "[x](#answer)"), Some.Question("two", "[x](#short)"));

        var targets = LinkTargets.Resolve(content);

        Assert.Equal(new AnchorTarget("answer"), Assert.Single(targets.Of(AnswerOf("one", content)).Values));
        Assert.Equal(new AnchorTarget("short"), Assert.Single(targets.Of(AnswerOf("two", content)).Values));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_one_problem_and_has_no_target()
    {
        var content = Some.Content(Some.Question("rag", "[[ghost]] et [[rag]]"));
        var text = AnswerOf("rag", content);

        var targets = LinkTargets.Resolve(content);

        Assert.Equal("SG206", Assert.Single(targets.Problems).Code.Id);
        Assert.Equal([text.Links[1].Node], targets.Of(text).Keys);
    }

    [Fact]
    public void Asking_for_the_links_of_a_text_resolves_none_again()
    {
        var content = Some.Content(Some.Question("rag", "[[ghost]] et [[rag]]"));
        var (text, targets) = (AnswerOf("rag", content), LinkTargets.Resolve(content));

        Assert.Same(targets.Of(text), targets.Of(text));
        Assert.Single(targets.Problems);
    }

    [Fact]
    public void A_text_without_links_has_no_targets()
    {
        var content = Some.Content(Some.Question("rag", "Une réponse."));

        Assert.Empty(LinkTargets.Resolve(content).Of(AnswerOf("rag", content)));
    }

    [Fact]
    public void A_text_of_other_content_has_no_targets()
    {
        SourceFile[] files = [Some.Question("rag", "[[rag]]")];

        Assert.Empty(LinkTargets.Resolve(Some.Content(files)).Of(AnswerOf("rag", Some.Content(files))));
    }

    [Fact]
    public void All_names_that_mean_nothing_are_in_one_list()
    {
        var content = Some.Content(Some.File(
            "questions/rag.fr.md",
            $"---\n{Wrong}\ntitle: RAG\nrelated: [ghost]\nterms: [mystery]\n---\n\n[[phantom]] ![x](no.svg)\n"));

        Assert.Equal(
            ["SG202 2", "SG203 3", "SG204 5", "SG201 6", "SG206 9", "SG206 9"],
            LinkTargets.Resolve(content).Problems.Select(problem => $"{problem.Code.Id} {problem.Location.Line}"));
    }

    [Fact]
    public void Names_that_mean_something_are_no_problem() => Assert.Empty(
        LinkTargets.Resolve(Some.Content(
            Some.Question("rag", "[[evals]]", "related: [evals]\nterms: [token]"),
            Some.Question("evals"),
            Some.Term("token", "jeton", "token"))).Problems);

    [Fact]
    public void A_question_has_the_topic_and_the_level_that_it_names()
    {
        var content = Some.Content(Some.Question("rag"));
        var (question, targets) = (content.Questions.Single(), LinkTargets.Resolve(content));

        Assert.Same(content.Guide.Topics.Single(), targets.TopicOf(question));
        Assert.Same(content.Guide.Levels.Single(), targets.LevelOf(question));
    }

    [Fact]
    public void Where_an_id_is_declared_twice_the_first_declaration_counts()
    {
        var again = Some.GuideYaml + "\n  - id: agents\n    title: {fr: Autres, en: Others}\n    description: {fr: Autres., en: Others.}\n";
        var content = ContentReader.Read([Some.File("guide.yml", again), Some.Question("rag")]).Content!;

        Assert.Equal(2, content.Guide.Topics.Length);
        Assert.Same(content.Guide.Topics[0], LinkTargets.Resolve(content).TopicOf(content.Questions.Single()));
    }

    [Fact]
    public void A_question_that_names_an_unknown_topic_or_level_has_none()
    {
        var content = Some.Content(Some.File("questions/rag.fr.md", $"---\n{Wrong}\ntitle: RAG\n---\n\nUne réponse.\n"));
        var (question, targets) = (content.Questions.Single(), LinkTargets.Resolve(content));

        Assert.Null(targets.TopicOf(question));
        Assert.Null(targets.LevelOf(question));
    }

    [Fact]
    public void A_question_that_names_no_topic_or_level_has_none()
    {
        var content = Some.Read(Some.File("questions/rag.fr.md", "---\ntitle: RAG\n---\n\nUne réponse.\n")).Content!;
        var (question, targets) = (content.Questions.Single(), LinkTargets.Resolve(content));

        Assert.Null(targets.TopicOf(question));
        Assert.Null(targets.LevelOf(question));
    }

    private static MarkdownText AnswerOf(string id, Content content) => content.QuestionsById[id].Text[new LanguageCode("fr")].Answer;
}
