using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

/// <summary>Forms to avoid outside of Markdown.</summary>
public sealed class TerminologyElsewhereTests
{
    [Theory]
    [InlineData("title: Un chatbot ?", "(4,11)")]
    [InlineData("title: \"Un chatbot ?\"", "(4,12)")]
    [InlineData("title: 'L''idée de chatbot'", "(4,20)")]
    [InlineData("title: T\ncards:\n  - {id: a, front: Le chatbot ?, back: Oui.}", "(6,23)")]
    [InlineData("title: T\ncards:\n  - id: a\n    front: \"Quoi ?\"\n    back: \"Le chatbot.\"", "(8,15)")]
    [InlineData("title: T\ncards:\n  - id: a\n    front: Quoi ?\n    back: >-\n      Une ligne et\n      le chatbot.", "(10,10)")]
    [InlineData("title: T\ncards:\n  - {id: a, front: \"Le `chatbot` est un *chatbot*.\", back: B}", "(6,42)")]
    [InlineData("title: Un superchatbot et un chatbot", "(4,30)")]
    [InlineData("title: Un chatbot-maison, un chatbot", "(4,30)")]
    public void A_form_in_a_question_is_told_where_it_stands(string yaml, string place)
    {
        var use = Assert.Single(Uses(Some.File("questions/rag.fr.md", $"---\ntopic: agents\nlevel: basic\n{yaml}\n---\n\nTexte.\n")));

        Assert.Equal($"input/questions/rag.fr.md{place}", use.Location.ToString());
        Assert.Equal("The glossary advises against 'chatbot'.", use.Message);
    }

    [Fact]
    public void Two_uses_in_one_title_are_told_at_two_places() => Assert.Equal(
        ["(4,8)", "(4,19)"],
        Uses(Some.File("questions/rag.fr.md", "---\ntopic: agents\nlevel: basic\ntitle: chatbot et chatbot\n---\n\nTexte.\n"))
            .Select(use => $"({use.Location.Line},{use.Location.Column})"));

    [Fact]
    public void A_form_over_two_lines_is_told_where_it_begins_and_on_one_line()
    {
        var use = Assert.Single(
            Uses(Some.File("questions/rag.fr.md", "---\ntopic: agents\nlevel: basic\ntitle: >-\n  Un agent\n  bavard\n---\n\nTexte.\n")));

        Assert.Equal("The glossary advises against 'agent bavard'.", use.Message);
        Assert.InRange(use.Location.Line, 4, 5);
    }

    [Fact]
    public void The_title_and_the_description_of_a_page_are_looked_at() => Assert.Equal(
        ["input/pages/about.fr.md(2,8)", "input/pages/about.fr.md(3,14)", "input/pages/about.fr.md(6,4)"],
        Uses(Some.File("pages/about.fr.md", "---\ntitle: Chatbot\ndescription: Chatbot\n---\n\nUn chatbot.\n"))
            .Select(use => use.Location.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Definitions_are_looked_at() => Assert.Equal(
        ["input/glossary/bot.yml(3,18): warning SG210: The glossary advises against 'chatbot'. [Write 'agent conversationnel', or mark a "
            + "quotation as one.]"],
        Uses(Some.File("glossary/bot.yml", "fr:\n  term: robot\n  definition: Un chatbot.\n")).AsLines());

    [Fact]
    public void A_term_and_its_forms_are_not() =>
        Assert.Empty(
            Uses(Some.File("glossary/bot.yml",
            "fr:\n  term: chatbot\n  forms: [chatbots, un chatbot]\n  definition: \"Un « chatbot ».\"\n")));

    [Fact]
    public void Every_word_of_a_figure_is_looked_at() => Assert.Equal(
        ["input/figures/loop.yml(1,13)", "input/figures/loop.yml(2,22)", "input/figures/loop.yml(5,14)", "input/figures/loop.yml(6,21)"],
        Uses(
            Some.Drawing("loop"),
            Some.File("figures/loop.yml",
                "title: {fr: Chatbot}\ndescription: {fr: Le chatbot.}\nlabels:\n  goal:\n    fr: [Un, chatbot, bavard]\n  act: {fr: [a, "
                + "'le chatbot']}\n"))
            .Select(use => use.Location.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Texts_of_other_languages_are_not_looked_at() => Assert.Empty(Uses(
        Some.Question("rag"),
        Some.File("questions/rag.en.md",
            "---\ntitle: A chatbot\ncards:\n  - {id: a, front: Chatbot?, back: Chatbot.}\n---\n\nA chatbot.\n"),
        Some.Drawing("loop"),
        Some.File("figures/loop.yml",
            "title: {fr: T, en: Chatbot}\ndescription: {fr: D, en: Chatbot}\nlabels:\n  goal: {fr: G, en: Chatbot}\n")));

    [Fact]
    public async Task A_build_does_not_look_for_them()
    {
        var (_, diagnostics) = InMemory.Load(
            await Themes.Golden,
            [Some.File("guide.yml", Some.GuideYaml), TerminologyRulesTests.Term, Some.Question("rag", "Un chatbot."),
                Some.Translation("rag")]);

        Assert.Empty(diagnostics.AsLines());
    }

    [Fact]
    public void Proofreading_does() =>
        Assert.Contains("SG210",
            ContentRules.Proofread(Some.Content(TerminologyRulesTests.Term, Some.Question("rag", "Un chatbot.")))
            .Select(diagnostic => diagnostic.Code.Id));

    private static Diagnostic[] Uses(params SourceFile[] files) =>
        [.. TerminologyRules.FormsToAvoidAreAvoided(Some.Content([TerminologyRulesTests.Term, .. files]))];
}
