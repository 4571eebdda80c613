using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class EnglishTypographyTests
{
    [Theory]
    [InlineData("a \"word\" here", "a “word” here")]
    [InlineData("\"All,\" she said.", "“All,” she said.")]
    [InlineData("(\"so\")", "(“so”)")]
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
