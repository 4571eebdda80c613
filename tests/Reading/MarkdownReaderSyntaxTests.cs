using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

/// <summary>The Markdown that <see cref="MarkdownReader"/> understands beyond CommonMark.</summary>
public sealed class MarkdownReaderSyntaxTests
{
    [Fact]
    public void A_table_is_one_block() => Assert.IsType<Table>(OnlyBlock("| a | b |\n|---|--:|\n| 1 | 2 |"));

    [Fact]
    public void An_alert_is_one_block() =>
        Assert.Equal("WARNING", Assert.IsType<AlertBlock>(OnlyBlock("> [!WARNING]\n> Attention.")).Kind.ToString());

    [Fact]
    public void A_definition_list_is_one_block() => Assert.IsType<DefinitionList>(OnlyBlock("Jeton\n:   Unité de texte."));

    [Fact]
    public void A_task_list_knows_what_is_done() =>
        Assert.Equal([false, true], OnlyBlock("- [ ] À faire\n- [x] Fait").Descendants<TaskList>().Select(task => task.Checked));

    [Fact]
    public void Two_tildes_strike_through() => Assert.Equal('~', Assert.Single(Inlines("~~faux~~").OfType<EmphasisInline>()).DelimiterChar);

    [Fact]
    public void A_single_tilde_is_a_character() => Assert.Empty(Inlines("~50~ jetons").OfType<EmphasisInline>());

    [Fact]
    public void Footnotes_come_in_the_order_of_their_first_mention()
    {
        var text = ParsedMarkdown.Valid("Un[^b] et deux[^a].\n\n[^a]: Note a.\n[^b]: Note b.\n");

        Assert.Equal(["^b", "^a"], text.Footnotes.Select(note => note.Label));
    }

    [Fact]
    public void Footnotes_are_no_block_of_the_answer() =>
        Assert.Equal(["answer-1", "answer-2"],
            Assert.Single(ParsedMarkdown.Valid("Un[^a].\n\n[^a]: Note.\n\nDeux.\n").Sections).Blocks.Select(block => block.Id));

    [Fact]
    public void A_footnote_of_a_section_is_one_of_the_text() =>
        Assert.Single(ParsedMarkdown.Valid("::: short\nUn[^a].\n:::\n\nRéponse.\n\n[^a]: Note.\n").Footnotes);

    [Fact]
    public void A_comment_is_no_block() =>
        Assert.Equal(["answer-1", "answer-2"],
            Assert.Single(ParsedMarkdown.Valid("Un.\n\n<!-- note -->\n\nDeux.\n").Sections).Blocks.Select(block => block.Id));

    [Fact]
    public void A_definition_of_a_link_is_no_block() =>
        Assert.Equal(["answer-1"],
            Assert.Single(ParsedMarkdown.Valid("[x]: rag.fr.md\n\n[RAG][x]\n").Sections).Blocks.Select(block => block.Id));

    [Fact]
    public void Two_colons_in_a_text_are_characters() =>
        Assert.Empty(Inlines("La classe A::B::C du code.").OfType<CustomContainerInline>());

    [Theory]
    [InlineData(">", 200)]
    [InlineData("- ", 200)]
    [InlineData("[", 5000)]
    [InlineData("![", 2000)]
    public void Text_nested_too_deeply_is_a_problem_of_its_author(string opening, int times)
    {
        var markdown = string.Concat(Enumerable.Repeat(opening, times)) + "x";

        var diagnostics = ParsedMarkdown.Read("Réponse.\n\n" + markdown).Diagnostics;

        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticCode.NestedTooDeeply, diagnostic.Code));
    }

    [Fact]
    public void Quotes_nested_too_deeply_are_reported()
    {
        var problem = ParsedMarkdown.Problem(new string('>', 1000) + " x");

        Assert.Equal("SG307 (1,1)", problem.Place());
        Assert.Equal("Quotes, lists or brackets are nested too deeply.", problem.Message);
    }

    [Theory]
    [InlineData("Un deux trois.", 3)]
    [InlineData("L'agent, aujourd'hui : 2 000 jetons", 5)]
    [InlineData("Le `top_p` *bien* choisi", 4)]
    [InlineData("```\nlet x = 1\n```", 3)]
    [InlineData("```\n```", 0)]
    [InlineData("- un\n- deux [trois](x.fr.md)", 3)]
    [InlineData("Un <!-- deux trois --> quatre", 2)]
    [InlineData("— ! … ?", 0)]
    public void Words_are_counted_as_a_reader_reads_them(string markdown, int words) =>
        Assert.Equal(words, ParsedMarkdown.Valid(markdown).WordCount);

    private static ContainerInline Inlines(string markdown) => Assert.IsType<ParagraphBlock>(OnlyBlock(markdown)).Inline!;

    private static Block OnlyBlock(string markdown) => Assert.Single(Assert.Single(ParsedMarkdown.Valid(markdown).Sections).Blocks).Node;
}
