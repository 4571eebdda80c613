using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
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

    [Theory]
    [InlineData("Voici :\n| a | b |\n| - | - |\n| 1 | 2 |")]
    [InlineData("Voici\nla suite :\na | b\n:-- | --:\n1 | 2")]
    [InlineData("> Voici :\n> | a | b |\n> | - | - |\n> | 1 | 2 |")]
    [InlineData("- Voici :\n  | a | b |\n  | - | - |\n  | 1 | 2 |")]
    public void A_table_needs_no_empty_line_before_it(string markdown)
    {
        var nodes = OnlyBlocks(markdown).SelectMany(block => block.Descendants().Prepend(block)).ToArray();

        Assert.Single(nodes.OfType<Table>());
        Assert.Contains(nodes.OfType<ParagraphBlock>(), paragraph => paragraph.Parent is not TableCell);
    }

    [Theory]
    [InlineData("Le choix a | b\nou bien c | d\nreste.")]
    [InlineData("Le choix a | b\n- un\n- deux")]
    public void A_pipe_alone_makes_no_table(string markdown) =>
        Assert.Empty(OnlyBlocks(markdown).SelectMany(block => block.Descendants().Prepend(block)).OfType<Table>());

    [Theory]
    [InlineData("| `ls \\| wc -l` | compte |", "ls | wc -l")]
    [InlineData("| `a || b` | ou |", "a || b")]
    [InlineData("| `x | y` | tube |", "x | y")]
    [InlineData("| ``a \\| b`` | x |", "a | b")]
    public void Code_in_a_cell_may_hold_a_pipe(string row, string code)
    {
        var table = OnlyBlock($"| a | b |\n| - | - |\n{row}");

        Assert.Equal(code, Assert.Single(table.Descendants<CodeInline>()).Content);
    }

    [Fact]
    public void Code_outside_of_a_table_keeps_its_backslash() =>
        Assert.Equal("a \\| b", Assert.Single(Inlines("Le motif `a \\| b` ici.").OfType<CodeInline>()).Content);

    [Fact]
    public void An_alert_is_one_block() =>
        Assert.Equal("WARNING", Assert.IsType<AlertBlock>(OnlyBlock("> [!WARNING]\n> Attention.")).Kind.ToString());

    [Fact]
    public void A_definition_list_is_one_block() => Assert.IsType<DefinitionList>(OnlyBlock("Jeton\n:   Unité de texte."));

    [Theory]
    [InlineData("Jeton\n: unité de texte")]
    [InlineData("First Term\n: This is the definition of the first term.")]
    [InlineData("Fenêtre de contexte\n:   Ce que le modèle voit.")]
    [InlineData("fenêtre de contexte\n\n:   ce que le modèle voit")]
    [InlineData("**Fenêtre de contexte**\n:   ce que le modèle voit")]
    [InlineData("`top_p`\n: la masse de probabilité")]
    [InlineData("Jeton\n:   une définition\n:   une autre")]
    [InlineData("Jeton\n:   une définition\n\nfenêtre de contexte\n:   ce que le modèle voit")]
    public void A_term_and_its_definitions_are_a_definition_list(string markdown) =>
        Assert.IsType<DefinitionList>(OnlyBlock(markdown));

    [Theory]
    [InlineData("Voici ce qui compte vraiment dans le choix d'un outil\n: le prix, la durée et la licence.")]
    [InlineData("Et voici un second cas\n:   avec trois espaces, comme un éditeur les aligne.")]
    [InlineData("Une première ligne, puis une autre\nqui se termine ici\n: Voilà la suite.")]
    [InlineData("Il y en a trois, disait-elle\n: Paul, Anne et Marie.")]
    [InlineData("Le choix dépend de ce que l'on compare\n:   Python, Go ou Rust.")]
    [InlineData("Jeton\n~   unité de texte")]
    [InlineData("Jeton\n:")]
    public void A_line_that_begins_with_a_colon_continues_a_sentence(string markdown) =>
        Assert.IsType<ParagraphBlock>(OnlyBlock(markdown));

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

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| x | y |\nSource : z")]
    [InlineData("a | b\n---|---\nx | y\n*Légende*")]
    public void A_line_without_a_pipe_ends_a_table(string markdown) =>
        Assert.Equal([typeof(Table), typeof(ParagraphBlock)], OnlyBlocks(markdown).Select(block => block.GetType()));

    [Theory]
    [InlineData("Selon [Vaswani et al.][^1] et [Lewis][^2].\n\n[^1]: Un.\n\n[^2]: Deux.", 2)]
    [InlineData("Fin[^1][^2].\n\n[^1]: Un.\n\n[^2]: Deux.", 2)]
    public void A_footnote_behind_brackets_is_a_footnote(string markdown, int notes)
    {
        var text = ParsedMarkdown.Valid(markdown);

        Assert.Equal(notes, text.Footnotes.Length);
        Assert.Equal(notes, ((LeafBlock)text.Sections[0].Blocks[0].Node).Inline!.Descendants<FootnoteLink>().Count());
    }

    [Theory]
    [InlineData("- L'ensemble [x] de x")]
    [InlineData("- Le tableau a[ ] vide")]
    [InlineData("- [x]collé")]
    [InlineData("- [X](https://x.com) est un réseau.")]
    public void A_box_begins_its_item_and_has_a_space_behind_it(string markdown) =>
        Assert.Empty(OnlyBlock(markdown).Descendants<TaskList>());

    [Theory]
    [InlineData("> [!DANGER]\n> Texte")]
    [InlineData("> [!ASTUCE]\n> Texte")]
    public void An_alert_of_no_known_kind_is_a_quotation(string markdown) => Assert.IsNotType<AlertBlock>(OnlyBlock(markdown));

    [Theory]
    [InlineData("访问 https://x.org/a，然后继续。", "https://x.org/a")]
    [InlineData("https://x.org/aを見る", "https://x.org/a")]
    public void An_address_ends_where_Chinese_begins(string markdown, string url) =>
        Assert.Equal(url, Assert.Single(Inlines(markdown).OfType<LinkInline>()).Url);

    [Fact]
    public void Containers_nest_without_more_colons()
    {
        var text = ParsedMarkdown.Valid("::: mistakes\n- Une.\n\n::: example\nExemple.\n:::\n\nSuite.\n:::\n\nRéponse.");

        Assert.Equal([3, 1], text.Sections.Select(section => section.Blocks.Length).OrderDescending());
    }

    [Theory]
    [InlineData("| $5 | $10 |\n| - | - |\n| 5$ | 10$ |", 0)]
    [InlineData("| $a$ | b |\n| - | - |\n| c | $x^2$ |", 2)]
    public void A_formula_does_not_leave_its_cell(string markdown, int formulas) =>
        Assert.Equal(formulas, OnlyBlock(markdown).Descendants<MathInline>().Count());

    [Theory]
    [InlineData("**注意：**这里加粗后没有空格。", 1)]
    [InlineData("这是**“引号”**后面。", 1)]
    [InlineData("以及**“对象”**和**`let`**的区别。", 2)]
    [InlineData("*注意：*看 ~~删除。~~看", 2)]
    public void Emphasis_needs_no_spaces_around_it_in_Chinese(string markdown, int emphases) =>
        Assert.Equal(emphases, Inlines(markdown).OfType<EmphasisInline>().Count());

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

    [Theory]
    [InlineData("[", 300, "x", "")]
    [InlineData("*", 400, "mot", "*")]
    [InlineData("![", 200, "x", "](y)")]
    [InlineData("> ", 110, "x", "")]
    [InlineData("- ", 200, "x", "")]
    public void What_is_nested_too_deeply_is_reported_on_its_line(string opening, int times, string inner, string closing)
    {
        var problem = ParsedMarkdown.Problem("Réponse.\n\n" + Repeat(opening) + inner + Repeat(closing) + "\n\nSuite.");

        Assert.Equal("SG307", problem.Code.Id);
        Assert.Equal(3, problem.Location.Line);

        string Repeat(string text) => string.Concat(Enumerable.Repeat(text, times));
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

    private static IEnumerable<Block> OnlyBlocks(string markdown) =>
        Assert.Single(ParsedMarkdown.Valid(markdown).Sections).Blocks.Select(block => block.Node);

    private static Block OnlyBlock(string markdown) => Assert.Single(Assert.Single(ParsedMarkdown.Valid(markdown).Sections).Blocks).Node;
}
