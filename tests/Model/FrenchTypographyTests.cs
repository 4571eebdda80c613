using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

/// <summary>In the expected texts <c>_</c> is a narrow no-break space and <c>~</c> a no-break space.</summary>
public sealed class FrenchTypographyTests
{
    [Theory]
    [InlineData("Un \"mot\" ici", "Un «_mot_» ici")]
    [InlineData("\"Tout\"", "«_Tout_»")]
    [InlineData("(\"entre parenthèses\")", "(«_entre parenthèses_»)")]
    [InlineData("dit \"oui\", puis \"non\".", "dit «_oui_», puis «_non_».")]
    [InlineData("« déjà »", "«_déjà_»")]
    [InlineData("«déjà»", "«_déjà_»")]
    [InlineData("l'\"agent\"", "l’«_agent_»")]
    [InlineData("\"Pourquoi ?\"", "«_Pourquoi_?_»")]
    [InlineData("est-ce \"ça\" ?", "est-ce «_ça_»_?")]
    [InlineData("\"a\" \"b\"", "«_a_» «_b_»")]
    [InlineData("de \"\"", "de «__»")]
    public void Quotation_marks_become_guillemets_with_narrow_spaces(string text, string set) => AssertSet(text, set);

    [Theory]
    [InlineData("« il dit \"oui\" »", "«_il dit “oui”_»")]
    [InlineData("\"il dit \"oui\" ici\"", "«_il dit “oui” ici_»")]
    [InlineData("\"il dit « oui »\" puis \"non\"", "«_il dit «_oui_»_» puis «_non_»")]
    [InlineData("\"l'«agent»\"", "«_l’«_agent_»_»")]
    [InlineData("« a » et \"b\"", "«_a_» et «_b_»")]
    public void A_quotation_in_another_has_other_marks(string text, string set) => AssertSet(text, set);

    [Theory]
    [InlineData("GPT-4 128 000 jetons", "GPT-4 128_000 jetons")]
    [InlineData("v2 100 documents", "v2 100 documents")]
    [InlineData("2.5 100", "2.5 100")]
    [InlineData("de -4 000 à 10-20 000", "de -4_000 à 10-20_000")]
    public void Digits_that_belong_to_something_else_are_no_thousands(string text, string set) => AssertSet(text, set);

    [Theory]
    [InlineData("l'agent d'aujourd'hui", "l’agent d’aujourd’hui")]
    [InlineData("qu'est-ce qu'un LLM", "qu’est-ce qu’un LLM")]
    [InlineData("L’agent", "L’agent")]
    [InlineData("un 'mot' simple", "un ‘mot’ simple")]
    [InlineData("l''", "l’’")]
    public void Apostrophes_are_curved(string text, string set) => AssertSet(text, set);

    [Theory]
    [InlineData("Quoi ?", "Quoi_?")]
    [InlineData("Non !", "Non_!")]
    [InlineData("oui ; non", "oui_; non")]
    [InlineData("ainsi : oui", "ainsi~: oui")]
    [InlineData("100 %", "100_%")]
    [InlineData("5 €", "5~€")]
    [InlineData("Vraiment ?!", "Vraiment_?!")]
    [InlineData("Quoi ? Oui : rien !", "Quoi_? Oui~: rien_!")]
    public void A_plain_space_before_a_mark_does_not_break(string text, string set) => AssertSet(text, set);

    [Theory]
    [InlineData("https://example.org/?a=1;b")]
    [InlineData("12:30")]
    [InlineData("a:b ;)")]
    [InlineData("GPT-4.5")]
    [InlineData("v1.2.3")]
    public void Where_no_space_was_written_none_is_added(string text) =>
        Assert.DoesNotContain('_',
        Typography.Visible(Typesetter.Typeset(text.Replace(" ;", ";", StringComparison.Ordinal), Typography.French)));

    [Theory]
    [InlineData("1 000 jetons", "1_000 jetons")]
    [InlineData("128 000", "128_000")]
    [InlineData("1 234 567", "1_234_567")]
    [InlineData("10 000 000 €", "10_000_000~€")]
    [InlineData("en 2023 100 personnes", "en 2023 100 personnes")]
    [InlineData("de 12 34 à 56", "de 12 34 à 56")]
    [InlineData("1 0000", "1 0000")]
    [InlineData("GPT 4 000", "GPT 4_000")]
    public void Thousands_are_grouped_where_the_author_grouped_them(string text, string set) => AssertSet(text, set);

    [Theory]
    [InlineData("et cetera...", "et cetera…")]
    [InlineData("un... deux", "un… deux")]
    [InlineData("... fin", "… fin")]
    [InlineData("quatre....", "quatre....")]
    [InlineData("quoi... ?", "quoi…_?")]
    [InlineData("deux..", "deux..")]
    [InlineData("\"je pense...\"", "«_je pense…_»")]
    [InlineData("«...fin»", "«_…fin_»")]
    public void Three_full_stops_are_an_ellipsis(string text, string set) => AssertSet(text, set);

    [Theory]
    [InlineData("Un |\"agent\"| ici", "Un «_agent_» ici")]
    [InlineData("Un \"|agent|\" ici", "Un «_agent_» ici")]
    [InlineData("Un \"|agent| IA\" ici", "Un «_agent IA_» ici")]
    [InlineData("l'|agent", "l’agent")]
    [InlineData("agent| ?", "agent_?")]
    [InlineData("agent |?", "agent_?")]
    [InlineData("« |agent| »", "«_agent_»")]
    [InlineData("1| 000", "1_000")]
    [InlineData("fin..|.", "fin..|.")]
    [InlineData("'|seul|' et \"|`code`|\"", "‘seul’ et «_`code`_»")]
    [InlineData("l'|agent|, qu'|un|, l'|`agent`|", "l’agent, qu’un, l’`agent`")]
    public void Typography_goes_on_across_emphasis_and_links(string text, string set) =>
        Assert.Equal(set.Replace("|", "", StringComparison.Ordinal), Typography.Visible(Typography.SetInPieces(text, Typography.French)));

    [Theory]
    [InlineData("La |`\"clé\" : valeur...`| ?", "La `\"clé\" : valeur...`_?")]
    [InlineData("Le \"|`code`|\" ici", "Le «_`code`_» ici")]
    [InlineData("l'|`agent`", "l’`agent`")]
    [InlineData("|`a`| : |`b`", "`a`~: `b`")]
    [InlineData("|`top_p`|\"", "`top_p`_»")]
    public void Code_is_untouched_and_typography_goes_on_around_it(string text, string set) =>
        Assert.Equal(set, Typography.Visible(Typography.SetInPieces(text, Typography.French)));

    [Theory]
    [InlineData("(\"a\",\"b\")", "(«_a_»,«_b_»)")]
    [InlineData("et\"non\" là", "et«_non_» là")]
    [InlineData("什么是\"闭包\"？我们叫做\"作用域\"的", "什么是«_闭包_»？我们叫做«_作用域_»的")]
    [InlineData("بال\"temporal dead zone\" و\"كود\"", "بال«_temporal dead zone_» و«_كود_»")]
    [InlineData("« un mot\"suite", "«_un mot_»suite")]
    [InlineData("这是'单引号'的", "这是‘单引号’的")]
    public void A_quotation_needs_no_space_before_it(string text, string set) => AssertSet(text, set);

    private static void AssertSet(string text, string set) =>
        Assert.Equal(set, Typography.Visible(Typesetter.Typeset(text, Typography.French)));
}
