using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class FigureRulesTests
{
    private const string Shown = "![](../figures/loop.svg)";

    [Fact]
    public void A_label_without_words_is_an_error_where_the_drawing_asks_for_it() => Assert.Equal(
        ["input/figures/loop.svg(3,13): error SG604: The label 'act' has no words. [Add 'act:' below 'labels' in input/figures/loop.yml.]"],
        FigureRules.LabelsAreWritten(Content(Shown, "<text>{goal}</text>\n<text y=\"9\">{act}</text>")).AsLines());

    [Fact]
    public void A_label_with_almost_the_same_name_is_suggested() => Assert.Equal(
        "Did you mean 'goal'?", Assert.Single(FigureRules.LabelsAreWritten(Content(Shown, "<text>{gaol}</text>"))).Hint);

    [Fact]
    public void A_label_without_words_is_told_every_time_the_drawing_asks_for_it() =>
        Assert.Equal(2, FigureRules.LabelsAreWritten(Content(Shown, "<text>{act}</text><text>{act}</text>")).Count());

    [Fact]
    public void Words_that_stand_nowhere_in_the_drawing_are_a_warning_at_their_key() => Assert.Equal(
        ["input/figures/loop.yml(4,3): warning SG605: The drawing has no label 'goal'. [Put {goal} into a 'text' element of "
            + "input/figures/loop.svg, or delete the words.]"],
        FigureRules.LabelsAreUsed(Content(Shown, "<line x2=\"9\"/>")).AsLines());

    [Fact]
    public void Labels_that_have_words_and_words_that_have_labels_are_silent()
    {
        var content = Content(Shown);

        Assert.Empty(FigureRules.LabelsAreWritten(content).Concat(FigureRules.LabelsAreUsed(content)));
    }

    [Fact]
    public void A_figure_in_a_line_is_an_error_at_its_path() => Assert.Equal(
        ["input/questions/rag.fr.md(7,13): error SG606: A figure cannot stand in a line of text. "
            + "[Put it into a paragraph of its own: a blank line before and after it.]"],
        FiguresStandAlone(Content($"Voici : {Shown}")).AsLines());

    [Theory]
    [InlineData($"{Shown} et la suite.", 1)]
    [InlineData($"Une ligne.\n{Shown}", 1)]
    [InlineData($"{Shown}\nUne ligne.", 1)]
    [InlineData($"{Shown}\n{Shown}", 2)]
    [InlineData($"[{Shown}](rag.fr.md)", 1)]
    [InlineData($"| a |\n|---|\n| b {Shown} |", 1)]
    [InlineData($"*{Shown}*", 1)]
    [InlineData($"### {Shown}", 1)]
    [InlineData(Shown, 0)]
    [InlineData($"Un texte.\n\n  {Shown}  \n\nUn texte.", 0)]
    [InlineData("![Une *autre* légende](../figures/loop.svg)", 0)]
    [InlineData($"- Un point.\n\n  {Shown}\n- Un point.", 0)]
    [InlineData($"- {Shown}", 0)]
    [InlineData($"> {Shown}", 0)]
    [InlineData($"::: example\n\n{Shown}\n\n:::", 0)]
    public void Every_figure_that_shares_its_paragraph_is_told(string markdown, int count) =>
        Assert.Equal(count, FiguresStandAlone(Content(markdown)).Count());

    [Fact]
    public void A_picture_that_is_no_figure_may_stand_in_a_line()
    {
        var (content, _) = ContentReader.Read(
            [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag", "Voici : ![x](../images/loop.svg).")],
            [new ImageFile("images/loop.svg", default)]);

        Assert.Empty(FiguresStandAlone(content!));
    }

    [Fact]
    public void A_figure_that_no_text_shows_is_a_warning_at_its_words() => Assert.Equal(
        ["input/figures/loop.yml(1,1): warning SG607: No text shows the figure 'loop'. "
            + "[Show it: '![](../figures/loop.svg)'; or begin the names of its files with '_'.]"],
        FiguresAreShown(Content("Une réponse.")).AsLines());

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void One_text_in_any_language_is_enough(string language)
    {
        var content = Some.Content(
            Some.Drawing("loop"), Some.FigureWords("loop"),
            Some.File("pages/about.fr.md", $"---\ntitle: À propos\n---\n\n{(language == "fr" ? Shown : "Rien.")}\n"),
            Some.File("pages/about.en.md", $"---\ntitle: About\n---\n\n{(language == "en" ? Shown : "Nothing.")}\n"));

        Assert.Empty(FiguresAreShown(content));
    }

    [Fact]
    public void A_link_to_a_figure_does_not_show_it() =>
        Assert.Single(FiguresAreShown(Content("Voir [la boucle](../figures/loop.svg).")));

    [Fact]
    public void Words_of_a_figure_that_are_not_translated_are_told_as_for_any_text()
    {
        var content = Some.Content(
            Some.Drawing("loop"),
            Some.File("figures/loop.yml", "title: {fr: Titre}\ndescription: {fr: Description}\nlabels:\n  goal: {fr: But}\n"),
            Some.Question("rag", Shown), Some.Translation("rag", Shown));

        Assert.Equal(
            [
                "input/figures/loop.yml(1,1): warning SG010: The title of the figure 'loop' is not translated into 'en'. [Add 'en: …'.]",
                "input/figures/loop.yml(1,1): warning SG010: The description of the figure 'loop' is not translated into 'en'. [Add 'en: "
                    + "…'.]",
                "input/figures/loop.yml(4,3): warning SG010: The label 'goal' is not translated into 'en'. [Add 'en: …'.]",
            ],
            TranslationRules.TranslationsExist(content).AsLines());
    }

    private static Content Content(string markdown, string drawing = "<text x=\"5\" y=\"9\">{goal}</text>") =>
        Some.Content(Some.Drawing("loop", drawing), Some.FigureWords("loop"), Some.Question("rag", markdown));

    private static IEnumerable<Diagnostic> FiguresStandAlone(Content content) =>
        FigureRules.FiguresStandAlone(content, LinkTargets.Resolve(content));

    private static IEnumerable<Diagnostic> FiguresAreShown(Content content) =>
        FigureRules.FiguresAreShown(content, LinkTargets.Resolve(content));
}
