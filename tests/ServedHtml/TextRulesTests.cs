using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.ServedHtml;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.ServedHtml;

/// <summary>The rule that what an author types is printed.</summary>
public sealed class TextRulesTests
{
    [Theory]
    [InlineData("Le *mot* et `code`, puis [un lien](https://example.org/x \"Une bulle\").")]
    [InlineData("Un [[agent]], un [lien](agent.fr.md) et <https://example.org>.")]
    [InlineData("- [x] fait\n- [ ] à faire\n\n3. trois\n4. quatre")]
    [InlineData("> [!NOTE]\n> Une note[^n].\n\n[^n]: Le texte.")]
    [InlineData("| A | B |\n| - | - |\n| `a \\| b` | **gras**et |")]
    [InlineData("Terme\n:   Définition.\n\n```python\nx = {1: 2}\n```")]
    [InlineData("Un [lien][ref] et [ref] et [encore][].\n\n[ref]: https://example.org\n[encore]: agent.fr.md")]
    [InlineData("&Eacute;t&eacute; &amp; $x^2$ <!-- remarque --> fin\n\n<!-- seule -->\n\n$$\nx\n$$")]
    [InlineData("*token*{lang=en} et\n{#ici}\n\n::: example\nExemple.\n:::\n\n    code")]
    [InlineData("Un mot cou\\_pé, snake_case et l'*agent*.")]
    public async Task Marks_of_Markdown_are_no_words(string answer) => Assert.Empty(await CheckAsync(answer));

    [Fact]
    public async Task A_word_that_the_page_does_not_print_is_reported_where_it_stands()
    {
        var problem = Assert.Single(await CheckAsync("Un premier mot.\n\nLe second mot est là.",
            page => page.Replace("second mot", "mot")));

        Assert.Equal("SG507 (9,4)", problem.Place());
        Assert.Equal("What is typed here is not printed: 'second'.", problem.Message);
    }

    [Fact]
    public async Task Words_that_follow_each_other_are_one_problem() => Assert.Equal(
        ["What is typed here is not printed: 'second mot'.", "What is typed here is not printed: 'là'."],
        (await CheckAsync("Le second mot est là.", page => page.Replace("Le second mot est là", "Le est")))
            .Select(problem => problem.Message));

    [Fact]
    public async Task A_whole_block_may_be_lost() => Assert.Equal(
        "What is typed here is not printed: 'Deux mots'.",
        Assert.Single(await CheckAsync("Un.\n\nDeux mots.", page => page.Replace("id=\"answer-2\"", ""))).Message);

    [Fact]
    public async Task Words_that_only_stand_elsewhere_on_the_page_are_lost_from_their_block() => Assert.Single(
        await CheckAsync("Un mot.\n\nUn mot de plus.", page => page.Replace("de plus", "").Replace("Un mot.", "Un mot de plus.")));

    private static async Task<ImmutableArray<Diagnostic>> CheckAsync(string answer, Func<string, string>? lose = null)
    {
        var theme = await Themes.Golden;
        var content = Some.Content(
            Some.Question("rag", answer), Some.Translation("rag"), Some.Question("agent"), Some.Translation("agent"));
        var site = Some.Link(content, [.. theme.Languages.Where(pack => pack.Code.Value is "fr" or "en")]);
        var files = new ConcurrentBag<OutputFile>();
        SiteRenderer.Render(SiteFiles.Plan(site, theme), files.Add);
        return
        [
            .. ServedPages.Check([.. files.Select(file => Lose(file, lose))], AuthorsTexts.In(content, site))
                .Where(problem => problem.Code == DiagnosticCode.WordsVanish),
        ];
    }

    private static OutputFile Lose(OutputFile file, Func<string, string>? lose) => lose is null
        ? file
        : file with { Bytes = Encoding.UTF8.GetBytes(lose(Encoding.UTF8.GetString(file.Bytes.Span))) };
}
