using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Tests.Reading;

public sealed class MarkdownInspectorAttributeTests
{
    [Theory]
    [InlineData("*context window*{lang=en}")]
    [InlineData("*نافذة*{lang=ar dir=rtl}")]
    [InlineData("*jeton*{title=\"Unité de texte\"}")]
    [InlineData("Texte.\n{.large}\n\nSuite.")]
    [InlineData("{#ici .large lang=en}\nSome text.")]
    [InlineData("### Titre {#ici}")]
    [InlineData("::: short\n{#ici}\nBref.\n:::")]
    public void Ids_classes_and_languages_are_allowed(string markdown) => ParsedMarkdown.Valid(markdown);

    [Theory]
    [InlineData("*mot*{onclick=\"alert(1)\"}", "onclick")]
    [InlineData("*mot*{style=\"color:red\"}", "style")]
    [InlineData("[RAG](rag.fr.md){target=_blank}", "target")]
    [InlineData("[RAG](rag.fr.md){href=javascript:alert(1)}", "href")]
    [InlineData("![RAG](rag.png){onerror=x}", "onerror")]
    [InlineData("{hidden=hidden}\nTexte.", "hidden")]
    [InlineData("### Titre {onclick=x}", "onclick")]
    [InlineData("```js {onclick=x}\nx\n```", "onclick")]
    [InlineData("| a | b |\n|---|---|\n| *x*{style=y} | z |", "style")]
    [InlineData("::: short {onclick=x}\nBref.\n:::", "onclick")]
    [InlineData("- a\n- *b*{Lang=en}", "Lang")]
    public void Any_other_attribute_is_reported(string markdown, string name)
    {
        var problem = ParsedMarkdown.Problem(markdown);

        Assert.Equal("SG309", problem.Code.Id);
        Assert.Equal($"The attribute '{name}' is not allowed.", problem.Message);
        Assert.Equal("Allowed are an id, classes and lang, dir, title; put braces that are no attributes between backticks.", problem.Hint);
    }

    [Theory]
    [InlineData("Un.\n\nLe mot *gras*{style=x}.", "SG309 (3,14)")]
    [InlineData("Un.\n\n### Titre {onclick=x}", "SG309 (3,11)")]
    public void An_attribute_is_reported_where_its_braces_stand(string markdown, string place) =>
        Assert.Equal(place, ParsedMarkdown.Problem(markdown).Place());

    [Theory]
    [InlineData("| a | b |\n|:--|--:|\n| 1 | 2 |")]
    [InlineData("- [x] Fait")]
    [InlineData("> [!TIP]\n> Astuce.")]
    [InlineData("```python\nx\n```")]
    [InlineData("Une note[^n].\n\n[^n]: Texte.")]
    public void Extensions_keep_their_own_attributes(string markdown) => ParsedMarkdown.Valid(markdown);

    [Theory]
    [InlineData("{#Bad_Id}\nTexte.", "Bad_Id")]
    [InlineData("{#answer}\nTexte.", "answer")]
    [InlineData("{#short}\nTexte.", "short")]
    [InlineData("{#answer-2}\nTexte.", "answer-2")]
    [InlineData("{#follow-ups-1}\nTexte.", "follow-ups-1")]
    [InlineData("{#sources}\nTexte.", "sources")]
    public void An_id_is_a_slug_and_no_name_of_the_page(string markdown, string id)
    {
        var problem = ParsedMarkdown.Problem(markdown);

        Assert.Equal("SG309", problem.Code.Id);
        Assert.Equal($"'{id}' cannot be the id of a block.", problem.Message);
    }

    [Fact]
    public void An_id_that_only_begins_like_a_section_is_fine() => ParsedMarkdown.Valid("{#short-story}\nTexte.");

    [Fact]
    public void An_id_taken_in_another_section_is_reported()
    {
        var problem = ParsedMarkdown.Problem("{#ici}\nUn.\n\n::: mistakes\n{#ici}\n- Deux.\n:::\n");

        Assert.Equal("SG310", problem.Code.Id);
        Assert.Equal("The id 'ici' stands here a second time.", problem.Message);
        Assert.InRange(problem.Location.Line, 5, 6);
    }

    [Theory]
    [InlineData("- *a*{#ici}")]
    [InlineData("> {#ici}\n> Citation.")]
    [InlineData("Un [lien](rag.fr.md){#ici} ici.")]
    public void Only_a_top_level_block_has_an_id(string markdown)
    {
        var problem = ParsedMarkdown.Problem(markdown);

        Assert.Equal("SG309", problem.Code.Id);
        Assert.Equal("Only a block at the top level of its section can have an id.", problem.Message);
    }

    [Fact]
    public void An_id_in_an_example_is_either_an_anchor_or_reported()
    {
        var (text, diagnostics) = ParsedMarkdown.Read("::: example\n{#ici}\nExemple.\n:::\n");

        Assert.True(text.Anchors.Contains("ici") || diagnostics.Length == 1);
    }

    [Fact]
    public void An_id_in_an_example_cannot_be_taken_twice() =>
        Assert.NotEmpty(ParsedMarkdown.Read("{#ici}\nUn.\n\n::: example\n{#ici}\nExemple.\n:::\n").Diagnostics);

    [Fact]
    public void An_id_in_an_example_is_a_slug() =>
        Assert.NotEmpty(ParsedMarkdown.Read("::: example\n{#Bad_Id}\nExemple.\n:::\n").Diagnostics);

    [Theory]
    [InlineData("L'objet {\"a\": 1}, un {} et `{x}` restent.", "L'objet {\"a\": 1}, un {} et {x} restent.")]
    [InlineData("« Bonjour {title} »")]
    [InlineData("Le fichier {.env} reste secret.")]
    [InlineData("Gardez secret le fichier {.env}")]
    [InlineData("{.env}")]
    [InlineData("{.env} reste secret.")]
    [InlineData("Le sélecteur {#menu}")]
    [InlineData("Le sélecteur {#menu} et {lang=fr} se suivent.")]
    [InlineData("L'attribut {lang=fr}")]
    [InlineData("Remplacez {nom}.")]
    [InlineData("Bonjour {title}")]
    [InlineData("Fini. {title}")]
    [InlineData("Fini.\n{title}")]
    [InlineData("{title}\nreste.")]
    [InlineData("f(x) = {x : x > 0}")]
    [InlineData("2 * 3{x=1}")]
    [InlineData("a {{ mustache }} b {% tag %} c {# note #} d")]
    [InlineData("Un ensemble {1, 2, 3} et ${VAR}")]
    [InlineData("Il dit *oui* {.env}")]
    public void Braces_are_text_where_they_can_be(string markdown, string? words = null)
    {
        var block = Assert.Single(ParsedMarkdown.Valid(markdown).Sections[0].Blocks);

        Assert.Equal(words ?? markdown.Replace('\n', ' ').Replace("*oui*", "oui", StringComparison.Ordinal), WordsOf(block.Node));
        Assert.All(block.Node.Descendants().Prepend(block.Node), node => Assert.Null(node.TryGetAttributes()));
    }

    [Theory]
    [InlineData("### Le fichier {.env}")]
    [InlineData("### Bonjour {title}")]
    [InlineData("### {title}")]
    [InlineData("- {.env}")]
    [InlineData("> {.env}")]
    [InlineData("| a | b |\n| - | - |\n| {.env} | {x} |")]
    public void Braces_are_text_in_other_blocks_too(string markdown)
    {
        var block = ParsedMarkdown.Valid(markdown).Sections[0].Blocks[0].Node;

        Assert.Contains(block.Descendants().Prepend(block).OfType<LeafBlock>(), leaf => WordsOf(leaf).Contains('{'));
    }

    private static string WordsOf(Block block)
    {
        var words = new StringBuilder();
        foreach (var piece in new InlinePieces(((LeafBlock)block).Inline))
        {
            words.Append(piece.Text);
        }

        return words.ToString();
    }
}
