using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Figures;

public sealed class FigureReaderTests
{
    private static readonly LanguageCode French = new("fr");
    private static readonly LanguageCode English = new("en");

    [Fact]
    public void A_figure_is_a_drawing_and_its_words()
    {
        var figure = Assert.Single(Some.Content(Some.Drawing("loop"), Some.FigureWords("loop")).Figures);

        Assert.Equal("loop", figure.Id);
        Assert.Equal(("La boucle", "The loop"), (figure.Title[French].Value, figure.Title[English].Value));
        Assert.Equal(("Une boucle.", "A loop."), (figure.Description[French].Value, figure.Description[English].Value));
        Assert.Equal("goal", Assert.Single(figure.Drawing.Labels).Key);
        Assert.Equal("input/figures/loop.yml(1,1)", figure.Location.ToString());
        Assert.Equal("figures/loop.svg", figure.Drawing.File.RelativePath);
    }

    [Fact]
    public void A_label_has_one_line_or_several()
    {
        var labels = Valid(
            "goal: {fr: But, en: Goal}\n  act:\n    fr: [Appel, d'un outil]\n    en:\n      - Call\n      - of a tool").Labels;

        Assert.Equal(["goal", "act"], labels.Select(label => label.Key.Value));
        Assert.Equal(["But"], Lines(labels[0].Text[French]));
        Assert.Equal(["Appel", "d'un outil"], Lines(labels[1].Text[French]));
        Assert.Equal(["Call", "of a tool"], Lines(labels[1].Text[English]));
    }

    [Fact]
    public void Keys_and_lines_of_labels_know_their_place()
    {
        var label = Assert.Single(Valid("goal: {fr: [Mon, but]}").Labels);

        Assert.Equal("input/figures/loop.yml(4,3)", label.Key.Location.ToString());
        Assert.Equal(["Mon", "but"], label.Text[French].Lines.Select(line => line.Location.Underlined()));
        Assert.Equal(["(4,15)", "(4,20)"], label.Text[French].Lines.Select(line => $"({line.Location.Line},{line.Location.Column})"));
    }

    [Fact]
    public void A_label_may_wait_for_its_translation()
    {
        var label = Assert.Single(Valid("goal: {fr: But}").Labels);

        Assert.True(label.Text.Has(French));
        Assert.False(label.Text.Has(English));
    }

    [Fact]
    public void A_drawing_may_have_no_labels() => Assert.Empty(Assert.Single(
        Some.Content(Some.Drawing("loop", ""), Some.File("figures/loop.yml", "title: {fr: T}\ndescription: {fr: D}\n")).Figures).Labels);

    [Theory]
    [InlineData("goal: {fr: But, en: Goal}", "goal: {en: Goal}", "SG103 (4,9)", "The label has no words in the source language 'fr'.",
        "Add 'fr: …'.")]
    [InlineData("goal: {fr: But, en: Goal}", "goal: {fr: [], en: Goal}", "SG103 (4,9)",
        "The label has no words in the source language 'fr'.", "Add 'fr: …'.")]
    [InlineData("goal: {fr: But, en: Goal}", "goal: {fr: {x: y}}", "SG104 (4,14)", "The key 'fr' takes a text, not keys with values.",
        null)]
    [InlineData("goal: {fr: But, en: Goal}", "goal: But", "SG104 (4,9)", "The key 'goal' takes keys with values, not a text.", null)]
    [InlineData("goal: {fr: But, en: Goal}", "goal: {fr: But, de: Ziel}", "SG102 (4,19)", "The key 'de' is unknown here.",
        "Known keys: en, fr.")]
    [InlineData("goal: {fr: But, en: Goal}", "Goal: {fr: But}", "SG006 (4,3)",
        "'Goal' cannot be the name of a label: lower-case letters a to z, digits and single hyphens, at most 100.", "Did you mean 'goal'?")]
    [InlineData("goal: {fr: But, en: Goal}", "le_but: {fr: But}", "SG006 (4,3)",
        "'le_but' cannot be the name of a label: lower-case letters a to z, digits and single hyphens, at most 100.",
        "Did you mean 'le-but'?")]
    [InlineData("labels:\n  goal", "labels: [a]\nlabel:\n  goal", "SG104 (3,9)", "The key 'labels' takes keys with values, not a list.",
        null)]
    [InlineData("title: {fr: La boucle, en: The loop}\n", "", "SG103 (1,1)", "The key 'title' is missing.",
        "Add 'title: {fr: …, en: …}'.")]
    [InlineData("title: {fr: La boucle, ", "title: {", "SG103 (1,8)", "The key 'title' has no text in the source language 'fr'.",
        "Add 'fr: …'.")]
    [InlineData("description: {fr: Une boucle., en: A loop.}\n", "", "SG103 (1,1)", "The key 'description' is missing.",
        "Add 'description: {fr: …, en: …}'.")]
    [InlineData("labels:", "lables:", "SG102 (3,1)", "The key 'lables' is unknown here.", "Did you mean 'labels'?")]
    public void A_mistake_in_the_words_is_reported_where_it_stands(string right, string wrong, string place, string message, string? hint)
    {
        var words = Some.FigureWords("loop");
        Assert.Contains(right, words.Text, StringComparison.Ordinal);

        var problem = Some.Read(Some.Drawing("loop"),
            Some.File(words.RelativePath, words.Text.Replace(right, wrong, StringComparison.Ordinal))).Diagnostics[0];

        Assert.Equal((place, message, hint), (problem.Place(), problem.Message, problem.Hint));
        Assert.Equal("input/figures/loop.yml", problem.Location.File.Path);
    }

    [Fact]
    public void A_drawing_without_words_is_reported()
    {
        var (content, diagnostics) = Some.Read(Some.Drawing("loop"));

        Assert.Empty(content!.Figures);
        Assert.Equal(
            ["input/figures/loop.svg(1,1): error SG603: The figure 'loop' has a drawing but no words. [Add loop.yml beside it, with "
                + "'title', 'description' and 'labels'.]"],
            diagnostics.AsLines());
    }

    [Fact]
    public void Words_without_a_drawing_are_reported()
    {
        var (content, diagnostics) = Some.Read(Some.FigureWords("loop"));

        Assert.Empty(content!.Figures);
        Assert.Equal(
            ["input/figures/loop.yml(1,1): error SG603: The figure 'loop' has words but no drawing. [Add loop.svg beside it.]"],
            diagnostics.AsLines());
    }

    [Fact]
    public void Mistakes_of_the_drawing_and_of_the_words_are_reported_together() => Assert.Equal(
        ["SG601 (1,1)", "SG102 (5,1)"],
        Some.Read(Some.File("figures/loop.svg", "x"),
            Some.File("figures/loop.yml", Some.FigureWords("loop").Text + "colour: red\n")).Diagnostics.Select(problem => problem.Place()));

    [Theory]
    [InlineData("figures/a/loop.svg", "figures/b/loop.svg")]
    [InlineData("figures/loop.yml", "figures/old/loop.yml")]
    public void An_id_taken_twice_is_reported_in_the_second_file(string first, string second)
    {
        SourceFile[] files = [Some.Drawing("loop"), Some.FigureWords("loop")];
        var ending = Path.GetExtension(first);
        var twice = files.Single(file => file.RelativePath.EndsWith(ending, StringComparison.Ordinal));

        var problem = Assert.Single(
            Some.Read([.. files.Except([twice]), Some.File(first, twice.Text), Some.File(second, twice.Text)]).Diagnostics);

        Assert.Equal(("SG007", $"input/{second}(1,1)"), (problem.Code.Id, problem.Location.ToString()));
        Assert.Equal($"The id 'loop' is taken by input/{first}.", problem.Message);
    }

    private static Figure Valid(string labels) =>
        Assert.Single(Some.Content(Some.Drawing("loop"), Some.FigureWords("loop", labels)).Figures);

    private static IEnumerable<string> Lines(LabelText text) => text.Lines.Select(line => line.Value);
}
