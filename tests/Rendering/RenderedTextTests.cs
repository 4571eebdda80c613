using StudyGuide.Linking;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class RenderedTextTests
{
    [Fact]
    public async Task An_answer_is_made_once_for_all_files_that_print_it()
    {
        var (renderer, question) = await RendererAsync("Une réponse.");
        var french = renderer.Site.Languages[0];

        var answer = renderer.Answers.Of(question, french);

        Assert.Same(answer, renderer.Answers.Of(question, french));
    }

    [Fact]
    public async Task Each_language_of_a_question_has_an_answer_of_its_own()
    {
        var (renderer, question) = await RendererAsync("Une réponse.");

        Assert.Equal(
            ["<p>Une réponse.</p>", "<p>An answer.</p>"],
            renderer.Site.Languages
                .Select(language => Printed(renderer.Answers.Of(question, language)).Sections.Single().Html)
                .Select(html => html.Split('\n').Single(line => line.StartsWith("<p>", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_text_is_printed_section_by_section_and_block_by_block()
    {
        var (renderer, question) = await RendererAsync("::: short\nCourt.\n:::\n\nUn.\n\nDeux.");

        var text = renderer.Answers.Of(question, renderer.Site.Languages[0]);
        var printed = Printed(text);

        Assert.Equal(["short 1", "answer 2"], printed.Sections.Select(section => $"{section.Name} {text.Blocks(section.Kind).Length}"));
        Assert.All(printed.Sections, section => Assert.Equal(
            text.Blocks(section.Kind).Length, section.Html.Split("class=\"block\"").Length - 1));
    }

    [Fact]
    public async Task Footnotes_are_printed_apart_with_the_prefix_of_the_place()
    {
        var (renderer, question) = await RendererAsync("Une réponse.[^1]\n\n[^1]: Une note.");

        var text = Printed(renderer.Answers.Of(question, renderer.Site.Languages[0]), "x.");

        Assert.Contains("Une note.", text.Notes, StringComparison.Ordinal);
        Assert.Contains("id=\"x.", text.Notes, StringComparison.Ordinal);
        Assert.DoesNotContain("Une note.", text.Sections.Single().Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_footnotes_has_nothing_to_print_for_them()
    {
        var (renderer, question) = await RendererAsync("Une réponse.");

        Assert.Equal("", Printed(renderer.Answers.Of(question, renderer.Site.Languages[0])).Notes);
    }

    private static PrintedText Printed(RenderedText text, string idPrefix = "") =>
        text.On(new TextPlace(new RelativeAddresses("../", "fr"), HeadingRanks.OfSection, idPrefix));

    private static async Task<(PageRenderer Renderer, SiteQuestion Question)> RendererAsync(string markdown)
    {
        var theme = await Themes.Golden;
        var (site, _) = InMemory.Load(
            theme, [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag", markdown), Some.Translation("rag")]);
        return (new PageRenderer(site!, theme), site!.Question("rag"));
    }
}
