using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class AuthorsChoicesTests
{
    private static readonly SourceFile[] Terms =
    [
        Some.Term("token", "jeton", "token"),
        Some.File("glossary/agent.yml", "fr:\n  term: agent IA\n  forms-if-listed: [agent]\n  definition: Un programme.\n"),
    ];

    [Fact]
    public void A_link_by_the_author_counts_as_the_first() =>
        Assert.Equal("Un <jeton> puis un jeton.", MarkedText.Of("Un [jeton](../glossary/token.yml) puis un jeton.", Terms));

    [Fact]
    public void A_link_by_the_author_counts_as_the_first_wherever_it_stands_in_the_section() =>
        Assert.Equal("Un jeton.\nLe <>.", MarkedText.Of("Un jeton.\n\nLe [[term:token]].", Terms));

    [Fact]
    public void A_link_by_the_author_does_not_count_in_another_section() => Assert.Equal(
        "Le <>.\nUn {token|jeton}.", MarkedText.Of("::: short\n\nLe [[term:token]].\n\n:::\n\nUn jeton.", Terms));

    [Fact]
    public void A_link_elsewhere_that_says_the_word_does_not_count() => Assert.Equal(
        "Un <jeton> puis un {token|jeton}.", MarkedText.Of("Un [jeton](https://example.org) puis un jeton.", Terms));

    [Fact]
    public void An_unlinked_term_is_neither_linked_nor_used()
    {
        var linked = MarkedText.Link("Un jeton et un agent IA.", Terms, unlinked: ["token"]);

        Assert.Equal(["agent"], linked.TermIds);
        Assert.Equal("Un jeton et un {agent|agent IA}.", MarkedText.Of("Un jeton et un agent IA.", Terms, unlinked: ["token"]));
    }

    [Fact]
    public void The_author_may_link_an_unlinked_term()
    {
        var linked = MarkedText.Link("Un jeton, le [[term:token]].", Terms, unlinked: ["token"]);

        Assert.Equal(["token"], linked.TermIds);
        Assert.Empty(linked.TermMarks);
    }

    [Fact]
    public void An_ordinary_word_is_linked_where_the_question_lists_its_term() =>
        Assert.Equal("Un {agent|agent} de voyage.", MarkedText.Of("Un agent de voyage.", Terms, listed: ["agent"]));

    [Fact]
    public void An_ordinary_word_is_left_alone_elsewhere() =>
        Assert.Equal("Un agent de voyage.", MarkedText.Of("Un agent de voyage.", Terms));

    [Fact]
    public void Terms_used_and_terms_linked_are_both_counted_once() => Assert.Equal(
        ["agent", "token"], MarkedText.Link("Un jeton, un jeton, un *agent* IA et [lui](../glossary/agent.yml).", Terms).TermIds);

    [Fact]
    public void Links_that_lead_nowhere_are_left_out()
    {
        var linked = MarkedText.Link("[un](ghost.fr.md) [deux](sample.fr.md) [trois](https://example.org)", Terms);

        Assert.Equal(
            [typeof(QuestionTarget), typeof(ExternalTarget)],
            linked.Links.Values.Select(target => target.GetType()).OrderByDescending(type => type.Name));
    }

    [Fact]
    public void The_syntax_tree_is_not_changed()
    {
        var content = Some.Content([Some.Question("sample", "Un jeton."), .. Terms]);
        var french = new LanguageCode("fr");
        var text = content.Questions[0].Text[french].Answer;
        var linker = new TextLinker(TermMatcher.Create(content.Terms, french));
        var before = Nodes(text);

        linker.Link(text, LinkTargets.Resolve(content), [], []);

        Assert.Equal(before, Nodes(text));
    }

    private static string[] Nodes(MarkdownText text) =>
        [.. text.Sections.SelectMany(section => section.Blocks)
            .SelectMany(block => Markdig.Syntax.MarkdownObjectExtensions.Descendants(block.Node))
            .Select(node => $"{node.GetType().Name} {node.Span} {node}")];
}
