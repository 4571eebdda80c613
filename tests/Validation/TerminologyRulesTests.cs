using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

/// <summary>Forms to avoid in Markdown.</summary>
public sealed class TerminologyRulesTests
{
    [Fact]
    public void A_form_to_avoid_is_a_warning_that_names_the_better_one() => Assert.Equal(
        ["input/questions/rag.fr.md(7,4): warning SG210: The glossary advises against 'chatbot'. [Write 'agent conversationnel', or mark a "
            + "quotation as one.]"],
        Uses("Un chatbot répond.").AsLines());

    [Theory]
    [InlineData("Une ligne.\nUn chatbot répond.", "(8,4)")]
    [InlineData("Une ligne,  \nun chatbot répond.", "(8,4)")]
    [InlineData("Un **mot** et un *chatbot*.", "(7,19)")]
    [InlineData("### Le chatbot", "(7,8)")]
    [InlineData("- Un point.\n- Le chatbot.", "(8,6)")]
    [InlineData("- Un point.\n  Le chatbot.", "(8,6)")]
    [InlineData("> Une citation\n> d'un chatbot.", "(8,8)")]
    [InlineData("| a | b |\n|---|---|\n| c | le chatbot |", "(9,10)")]
    [InlineData("Terme\n:   Le chatbot.", "(8,8)")]
    [InlineData("::: mistakes\n\n- Le chatbot.\n\n:::\n\nUn texte.", "(9,6)")]
    [InlineData("::: example\n\nLe chatbot.\n\n:::", "(9,4)")]
    [InlineData("Un `x` puis un \\* et un chatbot.", "(7,25)")]
    [InlineData("Un &amp; et un chatbot.", "(7,16)")]
    [InlineData("Une note[^1].\n\n[^1]: Un chatbot.", "(9,10)")]
    [InlineData("Un [bon chatbot](https://example.org).", "(7,9)")]
    [InlineData("Un CHATBOT !", "(7,4)")]
    public void It_stands_exactly_there(string markdown, string place)
    {
        var use = Assert.Single(Uses(markdown));

        Assert.Equal($"input/questions/rag.fr.md{place}", use.Location.ToString());
        Assert.Equal("chatbot", use.Location.Underlined(), ignoreCase: true);
    }

    [Theory]
    [InlineData("Un agent\nbavard répond.")]
    [InlineData("Un agent *bavard* répond.")]
    [InlineData("> Un agent\n> bavard répond.")]
    public void A_form_of_several_words_is_named_on_one_line_as_it_is_read(string markdown)
    {
        var use = Assert.Single(Uses(markdown));

        Assert.Equal("The glossary advises against 'agent bavard'.", use.Message);
        Assert.StartsWith("agent", use.Location.Underlined(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_use_is_told() => Assert.Equal(["(7,4)", "(7,18)", "(9,1)"], Places("Un chatbot et un chatbot.\n\nChatbot !"));

    [Theory]
    [InlineData("Un `chatbot`.")]
    [InlineData("Le fichier chatbot.py et /srv/chatbot/x.")]
    [InlineData("```\nchatbot\n```")]
    [InlineData("    chatbot")]
    [InlineData("Un [agent](https://example.org/chatbot).")]
    [InlineData("Voir https://example.org/chatbot et <https://example.org/chatbot>.")]
    [InlineData("Un *chatbot*{lang=en}.")]
    [InlineData("Un **bon *chatbot* là**{lang=en}.")]
    [InlineData("A chatbot answers. {lang=en}")]
    [InlineData("Un « chatbot ».")]
    [InlineData("Un «\u00A0chatbot\u00A0».")]
    [InlineData("Un \"chatbot\".")]
    [InlineData("Un “chatbot”.")]
    [InlineData("Un *« chatbot »*.")]
    [InlineData("Un chatbot-maison et des chatbots.")]
    [InlineData("Un agent conversationnel. <!-- chatbot -->")]
    public void Code_addresses_other_languages_and_quotations_are_passed_over(string markdown) => Assert.Empty(Uses(markdown));

    [Theory]
    [InlineData("Un « bon chatbot » répond.")]
    [InlineData("« Oui », dit le chatbot, « non ».")]
    [InlineData("Un chatbot ».")]
    public void A_form_among_others_between_quotation_marks_is_used(string markdown) => Assert.Single(Uses(markdown));

    [Fact]
    public void A_form_is_avoided_in_its_own_language_alone()
    {
        var content = Some.Content(Term, Some.Question("rag", "Un agent."),
            Some.Translation("rag", "A chatbot, an agent bavard, a talkbot."));

        Assert.Equal(
            ["input/questions/rag.en.md(5,31): warning SG210: The glossary advises against 'talkbot'. [Write 'conversational agent', or "
                + "mark a quotation as one.]"],
            TerminologyRules.FormsToAvoidAreAvoided(content).AsLines());
    }

    [Fact]
    public void A_glossary_that_advises_against_nothing_is_silent() =>
        Assert.Empty(
            TerminologyRules.FormsToAvoidAreAvoided(
                Some.Content(Some.Term("agent", "agent", "agent"), Some.Question("rag", "Un chatbot."))));

    [Theory]
    [InlineData("", "Un CHATBOT.", 1)]
    [InlineData("  case: exact\n", "Un CHATBOT.", 0)]
    [InlineData("  case: exact\n", "Un chatbot.", 1)]
    public void Case_matters_where_the_term_says_so(string yaml, string markdown, int count) =>
        Assert.Equal(count, TerminologyRules.FormsToAvoidAreAvoided(Some.Content(
        Some.File("glossary/agent.yml", $"fr:\n  term: agent conversationnel\n  avoid: [chatbot]\n  definition: Un agent.\n{yaml}"),
        Some.Question("rag", markdown))).Count());

    internal static readonly SourceFile Term = Some.File(
        "glossary/agent.yml",
        "fr:\n  term: agent conversationnel\n  avoid: [chatbot, agent bavard]\n  definition: Un agent qui parle.\nen:\n  term: "
            + "conversational agent\n  avoid: [talkbot]\n  definition: An agent that talks.\n");

    private static Diagnostic[] Uses(string markdown) =>
        [.. TerminologyRules.FormsToAvoidAreAvoided(Some.Content(Term, Some.Question("rag", markdown)))];

    private static string[] Places(string markdown) => [.. Uses(markdown).Select(use => $"({use.Location.Line},{use.Location.Column})")];
}
