using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering.Twins;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering.Twins;

/// <summary>What becomes of the Markdown of an author for other programs; most of it stays as it is.</summary>
public sealed class PortableMarkdownTests
{
    private static readonly string[] fragments =
    [
        "un", "deux ", "trois", " ", "\n", "\n\n", "\n\n# ", "\n\n- ", "\n  - ", "\n> ", "\n\n1. ", "*mot*{lang=en} ", " {#bas}\n\n",
        "\n\n{#haut}\n", "`code` ", "\n```js\ncode\n```\n", "\n\n    code\n\n", "\n\n::: example\n", "\n:::\n\n", "\n\n::: short\n",
        "[[rag]] ", "[a](rag.fr.md) ", "[b *c*][r] ", "[r] ", "\n\n[r]: rag.fr.md\n\n", "<!-- x --> ", "\n\n<!-- y -->\n\n", "<b>gras</b> ",
        "[^1] ", "\n\n[^1]: note\n\n", "\n\n| a | b |\n|---|---|\n| c | [[rag]] |\n\n", "\n===\n", "\n---\n", "\\", "&amp; ", "$x$ ",
        "\r\n", "\t",
    ];

    private static readonly SourceFile[] others =
    [
        Some.Question("rag", "::: mistakes\nUne erreur.\n:::\n\nLa suite.", "slug: la-rag"),
        Some.Question("code", frontMatter: "slug: le-code").Retitled("Que fait `a[*]`, *vraiment* ?"),
        Some.Translation("code"),
        Some.Term("token", "jeton", "token"),
        Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nTexte {#ici}\n"),
    ];

    [Theory]
    [InlineData("Un [lien](rag.fr.md) et [un *autre*](rag.fr.md \"Une bulle\").",
        "Un [lien](../la-rag/index.md) et [un *autre*](../la-rag/index.md \"Une bulle\").")]
    [InlineData("Vers [une erreur](rag.fr.md#mistakes).", "Vers [une erreur](../la-rag/index.md).")]
    [InlineData("Le [jeton](../glossary/token.yml).", "Le [jeton](../../glossary/jeton/).")]
    [InlineData("[Nous](../pages/about.fr.md).", "[Nous](../../a-propos/).")]
    [InlineData("[Entre chevrons](<rag.fr.md>).", "[Entre chevrons](../la-rag/index.md).")]
    [InlineData("Plus bas, [ici](#bas).\n\nUn bloc. {#bas}", "Plus bas, [ici](./#bas).\n\nUn bloc.")]
    [InlineData("### Un titre, [un lien](rag.fr.md)", "### Un titre, [un lien](../la-rag/index.md)")]
    [InlineData("| a | b |\n| --- | --- |\n| [l](rag.fr.md) | [[rag]] |",
        "| a | b |\n| --- | --- |\n| [l](../la-rag/index.md) | [Question rag](../la-rag/index.md) |")]
    [InlineData("- un\n  - [deux](rag.fr.md)\n    1. trois, [[rag]]\n\n       > [quatre](rag.fr.md)",
        "- un\n  - [deux](../la-rag/index.md)\n    1. trois, [Question rag](../la-rag/index.md)\n\n       > [quatre](../la-rag/index.md)")]
    public void A_link_leads_to_the_twin_of_a_question_or_else_to_a_page(string markdown, string portable) =>
        Assert.Equal(portable, Portable(markdown));

    [Theory]
    [InlineData("[[rag]] et [[term:token]]", "[Question rag](../la-rag/index.md) et [jeton](../../glossary/jeton/)")]
    [InlineData("[[code]]", "[Que fait `a[*]`, \\*vraiment\\* ?](../le-code/index.md)")]
    [InlineData("**[[page:about]]**", "**[À propos](../../a-propos/)**")]
    public void A_short_link_prints_the_title_of_its_target(string markdown, string portable) =>
        Assert.Equal(portable, Portable(markdown));

    [Theory]
    [InlineData("Un [lien][r], [r][] et [r].\n\n[r]: rag.fr.md \"Une \\\"bulle\\\"\"",
        "Un [lien](../la-rag/index.md \"Une \\\"bulle\\\"\"), [r](../la-rag/index.md \"Une \\\"bulle\\\"\")"
        + " et [r](../la-rag/index.md \"Une \\\"bulle\\\"\").")]
    [InlineData("[Ailleurs *loin*][a]\n\n[a]: <https://example.org/a b>", "[Ailleurs *loin*](<https://example.org/a b>)")]
    [InlineData("> Cité : [r].\n>\n> [r]: rag.fr.md", "> Cité : [r](../la-rag/index.md).\n>\n>")]
    public void A_link_carries_its_address_itself(string markdown, string portable) => Assert.Equal(portable, Portable(markdown));

    [Theory]
    [InlineData("[Un](https://example.org/a_(b)?c=1&d=2 'e'), <https://example.org>, https://example.org/x_y et a@example.org")]
    [InlineData("```md\n[un](rag.fr.md) {#x} <!-- y --> [[rag]]\n```")]
    [InlineData("    [un](rag.fr.md)\n      [[rag]]")]
    [InlineData("Du code `[un](rag.fr.md) [[rag]] {.x}` et $a_{[i](j)}$.")]
    [InlineData("$$\nx^{[1](2)}\n$$")]
    [InlineData("> [!NOTE]\n> Une note.")]
    [InlineData("- [ ] à faire\n- [x] fait\n\n1) un\n2) deux")]
    [InlineData("Un {mot}, `{.env}` et \\[[rag]].  \nLa ligne\\\nsuivante &amp; la fin.")]
    [InlineData("Terme\n:   Sa définition.")]
    public void What_all_programs_read_stays_as_it_was_typed(string markdown) => Assert.Equal(markdown, Portable(markdown));

    [Theory]
    [InlineData("Un *mot*{lang=en}, [un lien](https://example.org){title=x} et `a`{lang=en}.",
        "Un *mot*, [un lien](https://example.org) et `a`.")]
    [InlineData("### Un titre {#titre .large}\n\nUn texte. {#texte}", "### Un titre\n\nUn texte.")]
    [InlineData("Un texte\nsur deux lignes\n{#texte}", "Un texte\nsur deux lignes")]
    [InlineData("{#liste}\n- un\n- deux", "- un\n- deux")]
    [InlineData("Avant <!-- rien --> après. <!-- fin -->", "Avant après.")]
    [InlineData("Avant\n\n<!-- rien -->\n\naprès.", "Avant\n\naprès.")]
    [InlineData("- un\n\n  <!-- rien\n  ici -->\n\n  suite\n- deux", "- un\n\n\n  suite\n- deux")]
    [InlineData("a <b>gras</b>", "a \\<b>gras\\</b>")]
    public void What_is_not_printed_is_left_out_and_tags_are_words(string markdown, string portable) =>
        Assert.Equal(portable, Portable(markdown));

    [Theory]
    [InlineData("# Un\n\n## Deux ##\n\n# Trois", "### Un\n\n#### Deux\n\n### Trois")]
    [InlineData("##### Un\n\n###### Deux", "### Un\n\n#### Deux")]
    [InlineData("Un *titre*\nlong\n===\n\nTexte.\n\nDeux\n---", "### Un *titre* long\n\nTexte.\n\n#### Deux")]
    [InlineData("> # Cité\n>\n> Texte.", "> ### Cité\n>\n> Texte.")]
    public void Headings_stand_below_that_of_their_section(string markdown, string portable) =>
        Assert.Equal(portable, Portable(markdown));

    [Theory]
    [InlineData("Avant.\n\n::: example\nUn [lien](rag.fr.md).\n\n```\ncode\n```\n:::\n\nAprès.",
        "Avant.\n\n**example**\n\nUn [lien](../la-rag/index.md).\n\n```\ncode\n```\n\nAprès.")]
    [InlineData("Avant.\n::: example\n\nUn mot.\n\n:::\nAprès.", "Avant.\n\n**example**\n\nUn mot.\n\nAprès.")]
    [InlineData("- un\n\n  ::: example\n  Deux.\n  :::\n- trois", "- un\n\n  **example**\n\n  Deux.\n- trois")]
    [InlineData("- ::: example\n  Deux.\n  :::\n- trois", "- **example**\n\n  Deux.\n- trois")]
    [InlineData("> Avant.\n> ::: example\n> Cité.\n> :::", "> Avant.\n> \n> **example**\n>\n> Cité.\n>")]
    public void An_example_is_announced_in_bold(string markdown, string portable) => Assert.Equal(portable, Portable(markdown));

    [Fact]
    public void Two_lists_that_a_comment_parts_stay_two_lists() =>
        Assert.Equal("- un\n\n<!-- -->\n\n- deux", Portable("- un\n\n<!-- rien -->\n\n- deux"));

    [Fact]
    public void A_picture_leads_to_the_published_file_and_a_figure_is_told_in_words()
    {
        Assert.Matches(
            @"^Une !\[\*image\*\]\(\.\./\.\./\.\./assets/loop\.[0-9a-f]{8}\.png ""Une bulle""\)\.$",
            Portable("Une ![*image*](../images/loop.png \"Une bulle\")."));
        Assert.Equal("**La boucle** – Une boucle.", Portable("![](../figures/loop.svg)"));
        Assert.Equal("**Une *autre*** – Une boucle.", Portable("![Une *autre*](../figures/loop.svg)"));
    }

    [Fact]
    public void Footnotes_stay_footnotes()
    {
        var (text, notes) = TextAndNotes(
            "Un[^a], deux[^b] et [trois][^c].\n\n[^b]: Une [note](rag.fr.md)\n    sur deux lignes.\n\n    Un paragraphe.\n\n"
            + "[^a]: Une *autre*{lang=en}.\n[^c]: [[rag]]");

        Assert.Equal("Un[^a], deux[^b] et [trois][^c].", text);
        Assert.Equal(
            "[^a]: Une *autre*.\n\n[^b]: Une [note](../la-rag/index.md)\n    sur deux lignes.\n\n    Un paragraphe.\n\n"
            + "[^c]: [Question rag](../la-rag/index.md)",
            notes);
    }

    [Fact]
    public async Task No_word_of_our_guide_is_lost_and_every_twin_can_be_read_again()
    {
        var (files, images, _) = await InputFolder.ReadAsync(Repository.PathOf("input"));
        var (site, _) = InMemory.Load(await Themes.Ours, files, images);

        foreach (var question in site!.Questions)
        {
            foreach (var pack in site.Languages.Where(pack => question.Question.Text.Has(pack.Code)))
            {
                var linked = question.Answer[pack.Code];
                var sections = QuestionMarkdown.Of(question, site, pack, TwinAddresses.FromRoot(site, pack)).Sections;
                foreach (var (section, again) in linked.Text.Sections.Zip(sections))
                {
                    var typed = WordsOf(section, link => LinkTitle.Of(linked.Links.GetValueOrDefault(link), site, pack).Text);
                    var twin = WordsOf(Assert.Single(Read(again.Markdown).Sections), _ => "");
                    Assert.Equal("", string.Join(' ', Missing(typed, twin)));
                }
            }
        }
    }

    [Fact]
    public void Whatever_an_author_writes_becomes_markdown_with_the_same_words()
    {
        var chance = new Random(Seed: 15); // the same texts each time: what two programs make of brackets may differ in rare ones
        for (var count = 0; count < 3000; count++)
        {
            var markdown = string.Concat(chance.GetItems(fragments, chance.Next(1, 20)));
            var (site, _) = Read([Some.Question("rag"), Some.Term("token", "jeton", "token"), Some.Question("q", markdown)]);
            if (site is null)
            {
                continue; // it has a mistake, which is reported
            }

            var (question, pack) = (site.Question("q"), site.Languages[0]);
            var parts = QuestionMarkdown.Of(question, site, pack, TwinAddresses.FromRoot(site, pack));
            var again = Read(string.Join("\n\n", parts.Sections.Select(section => section.Markdown).Append(parts.Footnotes)));
            var words = question.Answer[pack.Code].Text.Sections.SelectMany(section => WordsOf(section, _ => "Question rag"));
            Assert.Equal(
                (markdown, ""),
                (markdown, string.Join(' ', Missing(
                    [.. words.Where(word => word.All(char.IsAsciiLetter))],
                    [.. again.Sections.SelectMany(section => WordsOf(section, _ => ""))]))));
        }
    }

    private static string[] WordsOf(MarkdownSection section, Func<ShortLink, string> title) => PlainText
        .Of(section.Blocks.Select(block => block.Node), title)
        .Split([' ', '\u00A0', '\u202F', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words that do not follow each other in another text.</summary>
    private static IEnumerable<string> Missing(string[] words, string[] others)
    {
        var place = 0;
        foreach (var word in words)
        {
            var found = Array.IndexOf(others, word, place);
            if (found < 0)
            {
                yield return word;
            }
            else
            {
                place = found + 1;
            }
        }
    }

    private static MarkdownText Read(string markdown) =>
        MarkdownReader.Read(Some.File("questions/q.fr.md", markdown), 0, MarkdownKind.Answer, []);

    private static string Portable(string markdown) => TextAndNotes(markdown).Text;

    private static (string Text, string Notes) TextAndNotes(string markdown)
    {
        var (site, diagnostics) = Read([.. others, Some.Question("q", markdown), Some.Drawing("loop"), Some.FigureWords("loop")]);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity is Severity.Error);
        var (question, pack) = (site!.Question("q"), site.Languages[0]);
        var addresses = new TwinAddresses(site, pack, site.Pages.Of(question.Question, pack).Address);
        var parts = QuestionMarkdown.Of(question, site, pack, addresses);
        return (Assert.Single(parts.Sections).Markdown, parts.Footnotes);
    }

    /// <returns>No site where something is a mistake.</returns>
    private static (Site? Site, ImmutableArray<Diagnostic> Diagnostics) Read(SourceFile[] files)
    {
        var (content, diagnostics) = ContentReader.Read(
            [Some.File("guide.yml", Some.GuideYaml), .. files], [new ImageFile("images/loop.png", new byte[] { 1 })]);
        diagnostics = [.. diagnostics, .. Some.Problems(content!, Some.Packs)];
        return (diagnostics.HasFailed() ? null : Some.Link(content!, Some.Packs), diagnostics);
    }
}

/// <summary>Questions whose title is odd.</summary>
internal static class Retitling
{
    public static SourceFile Retitled(this SourceFile question, string title) => Some.File(
        question.RelativePath,
        string.Join('\n', question.Text.Split('\n').Select(line => line.StartsWith("title:", StringComparison.Ordinal)
            ? $"title: '{title.Replace("'", "''", StringComparison.Ordinal)}'"
            : line)));
}
