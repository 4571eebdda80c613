using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class EnglishTypographyTests
{
    [Theory]
    [InlineData("a \"word\" here", "a “word” here")]
    [InlineData("\"All,\" she said.", "“All,” she said.")]
    [InlineData("(\"so\")", "(“so”)")]
    [InlineData("\"a\",\"b\"", "“a”,“b”")]
    [InlineData("f\"{name}\"", "f“{name}”")]
    [InlineData("'?' or '...' or ','", "‘?’ or ‘…’ or ‘,’")]
    [InlineData("\"Why?\"", "“Why?”")]
    [InlineData("it's John's", "it’s John’s")]
    [InlineData("the agents' tools", "the agents’ tools")]
    [InlineData("a 'word' here", "a ‘word’ here")]
    [InlineData("\"a 'word' inside\"", "“a ‘word’ inside”")]
    [InlineData("and so on...", "and so on…")]
    [InlineData("state-of-the-art \"RAG\"-style", "state-of-the-art “RAG”-style")]
    [InlineData("either/\"or\"", "either/“or”")]
    public void Marks_are_curved(string text, string set) => Assert.Equal(set, Typesetter.Typeset(text, Typography.English));

    [Theory]
    [InlineData("'|token|' and '|`code`|'", "‘token’ and ‘`code`’")]
    [InlineData("\"|token|\" and \"|`code`|\"", "“token” and “`code`”")]
    [InlineData("(\"|x|\")", "(“x”)")]
    [InlineData("\"'|a|' b\"", "“‘a’ b”")]
    [InlineData("'|a|', '|b|.'", "‘a’, ‘b.’")]
    [InlineData("either/'|or|'", "either/‘or’")]
    [InlineData("—'|or|'", "—‘or’")]
    [InlineData("non-'|agent|'", "non-‘agent’")]
    [InlineData("non-\"|agent|\"", "non-“agent”")]
    [InlineData("'(a) or b'", "‘(a) or b’")]
    [InlineData("'.env' and '/srv'", "‘.env’ and ‘/srv’")]
    [InlineData("'\"a\" b'", "‘“a” b’")]
    [InlineData("l'|`x`|", "l’`x`")]
    public void Quotation_marks_open_before_whatever_they_quote(string text, string set) =>
        Assert.Equal(set, Typography.SetInPieces(text, Typography.English));

    [Theory]
    [InlineData("'tis so", "’tis so")]
    [InlineData("'Til then, 'cause it 'twas", "’Til then, ’cause it ’twas")]
    [InlineData("rock 'n' roll", "rock ’n’ roll")]
    [InlineData("the '90s", "the ’90s")]
    [InlineData("the '90s and the users' data", "the ’90s and the users’ data")]
    [InlineData("in '24", "in ’24")]
    [InlineData("'tis the users' choice", "’tis the users’ choice")]
    [InlineData("'cause 'x' said so", "’cause ‘x’ said so")]
    [InlineData("'cause and effect'", "‘cause and effect’")]
    [InlineData("an 'orrible thing", "an ’orrible thing")]
    [InlineData("the users' data", "the users’ data")]
    [InlineData("'the users' data'", "‘the users’ data’")]
    [InlineData("'2024 was'", "‘2024 was’")]
    [InlineData("'24'", "‘24’")]
    [InlineData("'cause' and 'effect'", "‘cause’ and ‘effect’")]
    [InlineData("'quoted words'", "‘quoted words’")]
    public void An_apostrophe_may_begin_a_word(string text, string set) => Assert.Equal(set, Typesetter.Typeset(text, Typography.English));

    [Theory]
    [InlineData("5'10\"", "5'10\"")]
    [InlineData("5' 10\" tall", "5' 10\" tall")]
    [InlineData("a 12\" screen", "a 12\" screen")]
    [InlineData("\"a 12\" screen\"", "“a 12\" screen”")]
    [InlineData("\"in 2024\" and \"now\"", "“in 2024” and “now”")]
    [InlineData("'in 2024'", "‘in 2024’")]
    [InlineData("the 1990's", "the 1990’s")]
    public void Feet_and_inches_stay_as_they_are(string text, string set) =>
        Assert.Equal(set, Typesetter.Typeset(text, Typography.English));

    [Theory]
    [InlineData("\"he said \"so\" then\"", "“he said ‘so’ then”")]
    [InlineData("“he said \"so\" then”", "“he said ‘so’ then”")]
    public void A_quotation_in_another_has_other_marks(string text, string set) =>
        Assert.Equal(set, Typesetter.Typeset(text, Typography.English));

    [Theory]
    [InlineData("run a.b?x='1' or https://x.org/?q='a'...")]
    [InlineData("C:\\it's\\x")]
    public void Names_are_printed_as_they_are(string text) =>
        Assert.Contains(text[..5], Typesetter.Typeset(text, Typography.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("Really? Yes: no; done! 100% for $5")]
    [InlineData("1,000 tokens and 1 000 more")]
    [InlineData("12 %")]
    [InlineData("“already” and ‘already’ it’s")]
    public void Spaces_and_what_is_right_already_stay(string text) => Assert.Equal(text, Typesetter.Typeset(text, Typography.English));

    [Theory]
    [InlineData("an |\"agent\"| here", "an “agent” here")]
    [InlineData("an \"|agent|\" here", "an “agent” here")]
    [InlineData("the |`tool`|'s \"name\"", "the `tool`’s “name”")]
    [InlineData("(|\"so|\")", "(“so”)")]
    public void Marks_know_what_stands_before_them_across_emphasis_and_code(string text, string set) =>
        Assert.Equal(set, Typography.SetInPieces(text, Typography.English));
}
