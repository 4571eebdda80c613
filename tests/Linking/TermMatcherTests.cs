using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("Le jeton.", "[jeton]")]
    [InlineData("Les jetons.", "")]
    [InlineData("Le surjeton.", "")]
    [InlineData("(jeton)", "[jeton]")]
    [InlineData("jeton/mot", "[jeton]")]
    [InlineData("jeton3", "")]
    [InlineData("3jeton", "")]
    [InlineData("jeton_id", "")]
    [InlineData("« jeton »", "[jeton]")]
    [InlineData("jeton", "[jeton]")]
    [InlineData("jetonjeton", "")]
    [InlineData("jeton jeton", "[jeton][jeton]")]
    public void Matches_are_whole_words(string text, string expected) =>
        Assert.Equal(expected, Find(text, Some.TermRecord("token", "jeton")));

    [Theory]
    [InlineData("src/jeton et origin/jeton")]
    [InlineData(".claude/jeton")]
    [InlineData("$HOME/jeton")]
    [InlineData("localhost:8080/jeton")]
    [InlineData("la commande 'pip install jeton' marche")]
    [InlineData("\"git push origin jeton\"")]
    [InlineData("« npm run jeton »")]
    public void A_path_or_a_quoted_command_holds_no_terms(string text) =>
        Assert.Equal("", Find(text, Some.TermRecord("token", "jeton")));

    [Theory]
    [InlineData("« un jeton »", "[jeton]")]
    [InlineData("'le jeton'", "[jeton]")]
    [InlineData("git et le jeton", "[jeton]")]
    public void A_quotation_is_no_command(string text, string expected) =>
        Assert.Equal(expected, Find(text, Some.TermRecord("token", "jeton")));

    [Theory]
    [InlineData("Faites Ctrl+C", "")]
    [InlineData("Ctrl + C", "")]
    [InlineData("C) trois", "")]
    [InlineData("C. trois", "")]
    [InlineData("C : trois", "")]
    [InlineData("Le disque C:\\temp", "")]
    [InlineData("Le langage C : rapide", "[C]")]
    [InlineData("écrit en C.", "[C]")]
    public void A_lone_letter_is_no_key_and_no_label(string text, string expected) =>
        Assert.Equal(expected, Find(text, Some.TermRecord("c", "C")));

    [Theory]
    [InlineData("向量数据库存储数据。", "[向量数据库][数据]")]
    [InlineData("使用RAG技术", "[RAG]")]
    [InlineData("使用RAGS技术", "")]
    [InlineData("使用 RAG 技术", "[RAG]")]
    [InlineData("データベースとRAG", "[データベース][RAG]")]
    [InlineData("サーバー", "")]
    [InlineData("サーバと", "[サーバ]")]
    [InlineData("เก็บไว้ในฐานข้อมูลเวกเตอร์", "[ฐานข้อมูล]")]
    [InlineData("กาแฟและกา", "[กา][กา]")]
    [InlineData("เกาะ", "")]
    [InlineData("에이전트는 RAG를", "[에이전트][RAG]")]
    [InlineData("멀티에이전트", "")]
    public void A_script_without_spaces_is_searched_for_the_longest_form(string text, string expected) =>
        Assert.Equal(expected, Matches.Show(text,
            [
                Some.TermRecord("db", "数据库", ["向量数据库", "データベース", "ฐานข้อมูล"]), Some.TermRecord("data", "数据", ["データ"]),
                Some.TermRecord("rag", "RAG"), Some.TermRecord("server", "サーバ"), Some.TermRecord("crow", "กา"),
                Some.TermRecord("agent", "에이전트"),
            ]));

    [Theory]
    [InlineData("un multi-agent", "")]
    [InlineData("un agent-client", "")]
    [InlineData("un multi\u2011agent", "")]
    [InlineData("un multi_agent", "")]
    [InlineData("un agent – client", "[agent]")]
    [InlineData("un agent—client", "[agent]")]
    public void A_hyphen_joins_words_and_a_dash_does_not(string text, string expected) =>
        Assert.Equal(expected, Find(text, Some.TermRecord("agent", "agent")));

    [Theory]
    [InlineData("jeton\u0301")]
    [InlineData("\u05D0\u05B0jeton")]
    public void A_combining_mark_continues_a_word(string text) => Assert.Equal("", Find(text, Some.TermRecord("token", "jeton")));

    [Theory]
    [InlineData("l'agent")]
    [InlineData("l’agent")]
    [InlineData("L’AGENT")]
    [InlineData("d'un agent")]
    [InlineData("qu'agent")]
    public void An_elided_word_before_a_term_is_another_word(string text) =>
        Assert.Equal(1, Find(text, Some.TermRecord("agent", "agent")).Count(character => character == '['));

    [Theory]
    [InlineData("chaîne d'outils")]
    [InlineData("chaîne d’outils")]
    [InlineData("Chaîne D’Outils")]
    [InlineData("chaîne\u00A0d'outils")]
    [InlineData("chaîne\u202Fd'outils")]
    [InlineData("chaîne-d'outils")]
    [InlineData("chaîne\u2011d'outils")]
    [InlineData("chaîne\nd'outils")]
    public void Case_apostrophes_spaces_and_hyphens_make_no_difference(string text) =>
        Assert.Equal($"[{text}]", Find(text, Some.TermRecord("chain", "chaîne d'outils")));

    [Theory]
    [InlineData("zero shot")]
    [InlineData("zero-shot")]
    public void A_form_written_with_a_hyphen_or_a_curly_apostrophe_is_folded_as_well(string text)
    {
        Assert.Equal($"[{text}]", Find(text, Some.TermRecord("zero", "zero-shot")));
        Assert.Equal("[l'agent]", Find("l'agent", Some.TermRecord("agent", "l’agent")));
    }

    [Fact]
    public void Accents_do_make_a_difference() =>
        Assert.Equal("", Find("une chaine d'outils", Some.TermRecord("chain", "chaîne d'outils")));

    [Theory]
    [InlineData("Un RAG.", "[RAG]")]
    [InlineData("Un rag.", "")]
    [InlineData("Un Rag.", "")]
    [InlineData("Des RAGs.", "")]
    public void Abbreviations_match_in_their_own_case_alone(string text, string expected) =>
        Assert.Equal(expected, Find(text, Some.TermRecord("rag", "génération augmentée", abbreviations: ["RAG"])));

    [Fact]
    public void A_case_sensitive_term_matches_in_its_own_case_alone() =>
        Assert.Equal("[Swift]", Find("Swift swift SWIFT", Some.TermRecord("swift", "Swift", isCaseSensitive: true)));

    [Fact]
    public void The_punctuation_of_an_abbreviation_may_vary() =>
        Assert.Equal("[LLM-as-a-judge]", Find("LLM-as-a-judge", Some.TermRecord("judge", "juge", abbreviations: ["LLM as a judge"])));

    [Theory]
    [InlineData("C++ et C", "[C++]")]
    [InlineData("k/v cache", "[k/v cache]")]
    [InlineData(".NET", "[.NET]")]
    public void Forms_may_hold_other_characters_than_letters(string text, string expected) =>
        Assert.Equal(expected, Find(text, Some.TermRecord("x", "C++", forms: ["k/v cache", ".NET"])));

    [Theory]
    [InlineData("agent.py lance un agent", "[agent]")]
    [InlineData("agent@example.org, www.agent.dev, https://x.org/a,agent", "")]
    [InlineData("/srv/agent/config src/agent/ C:\\agent\\x ~/agent ./agent", "")]
    [InlineData("$agent @agent #agent agent() agent[0] Agent::run agent->x --agent -agent obj.agent", "")]
    [InlineData("agent-2.1", "")]
    [InlineData("l'agent.py", "")]
    [InlineData("agent. agent, (agent) agent: agent… agent ? \"agent\"", "[agent][agent][agent][agent][agent][agent][agent]")]
    [InlineData("agent/outil", "[agent]")]
    [InlineData("outil/agent", "[agent]")]
    [InlineData("un agent.Puis", "[agent]")]
    [InlineData("Agent.", "[Agent]")]
    [InlineData("un agent(s)", "[agent]")]
    [InlineData("agent's", "[agent]")]
    [InlineData("agent\uFFFC", "[agent]")]
    public void Names_are_not_prose(string text, string expected) =>
        Assert.Equal(expected, Find(text, Some.TermRecord("agent", "agent")));

    [Theory]
    [InlineData("en C++, on", "[C++]")]
    [InlineData("(C++)", "[C++]")]
    [InlineData("C++20", "")]
    [InlineData("en C#.", "[C#]")]
    [InlineData(".NET 8", "[.NET]")]
    [InlineData("ASP.NET", "")]
    [InlineData("Node.js.", "[Node.js]")]
    [InlineData("l'algorithme A* trouve", "[A*]")]
    [InlineData("@tool, puis x@tool", "[@tool]")]
    [InlineData("un $ref ; $$ref", "[$ref]")]
    [InlineData("top_p=0.5 et top_p", "[top_p]")]
    [InlineData("top_p/top_k", "[top_p]")]
    [InlineData("l'appel tools/call", "[tools/call]")]
    [InlineData("GPT-4, GPT-4.5", "[GPT-4]")]
    [InlineData("lance agent.py.", "[agent.py]")]
    [InlineData("src/agent.py", "")]
    [InlineData("OpenAI API", "[OpenAI API]")]
    public void A_form_that_is_a_name_is_matched_where_it_is_the_whole_name(string text, string expected) =>
        Assert.Equal(expected, Find(text, Some.TermRecord("x", "C++", forms:
            ["C#", ".NET", "Node.js", "A*", "@tool", "$ref", "top_p", "tools/call", "GPT-4", "agent.py", "OpenAI API"])));

    [Theory]
    [InlineData("Le langage R.", "[R]")]
    [InlineData("en C. Ensuite", "[C]")]
    [InlineData("(C), C et C: R, l'R", "[C][C][C][R][R]")]
    [InlineData("le k", "[k]")]
    [InlineData("le K, un r, un c", "")]
    [InlineData("C++, C#, C*, R&D, C-x, C99, °C, R², C:\\", "")]
    [InlineData("C'est, C’est", "")]
    [InlineData("C's standard library", "[C]")]
    [InlineData("M. R. Dupont, R. Dupont, Donald R. Knuth, J.R.R. Tolkien", "")]
    [InlineData("I/O, R/C", "")]
    [InlineData("C/C++", "[C]")]
    [InlineData("P(R), R(x)", "")]
    [InlineData("k=5", "")]
    public void One_letter_is_a_term_where_it_stands_alone(string text, string expected) =>
        Assert.Equal(expected, Find(text, Some.TermRecord("x", "C", forms: ["R", "k"])));

    [Fact]
    public void Terms_without_the_language_and_empty_terms_match_nothing()
    {
        var english = TermMatcher.Create([Some.TermRecord("token", "jeton")], new LanguageCode("en"));

        Assert.Empty(english.Find("un jeton", new HashSet<string>()));
        Assert.Equal("", Find("un jeton", Some.TermRecord("token", "")));
        Assert.Equal("", Find("", Some.TermRecord("token", "jeton")));
    }

    private static string Find(string text, params GlossaryTerm[] terms) => Matches.Show(text, terms);
}
