using CsCheck;
using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

/// <summary>What holds of any text, in any language.</summary>
public sealed class TypesetterTests
{
    private static readonly Gen<TypographyRules> Rules = Gen.Bool.Select(isFrench => isFrench ? Typography.French : Typography.English);

    // Few characters, so that marks, spaces and digits often meet.
    private static readonly Gen<string> Text = Gen.Char["ab é1 2.\"'«»?!:;%€()-\n"].Array[0, 24]
        .Select(characters => new string(characters));

    private static readonly Gen<string> Plain = Gen.Char["abcé xyz,-()\n"].Array[0, 24].Select(characters => new string(characters));

    [Fact]
    public void What_is_set_once_stays_as_it_is() => Gen.Select(Text, Rules).Sample(
        (text, rules) => Assert.Equal(Typesetter.Typeset(text, rules), Typesetter.Typeset(Typesetter.Typeset(text, rules), rules)),
        print: Print, iter: 20_000);

    [Fact]
    public void A_text_without_special_characters_is_the_same() =>
        Gen.Select(Plain, Rules).Sample((text, rules) => Assert.Equal(text, Typesetter.Typeset(text, rules)), print: Print);

    [Fact]
    public void Nothing_but_spaces_is_added_and_nothing_but_full_stops_goes() => Gen.Select(Text, Rules).Sample(
        (text, rules) => Assert.Equal(Letters(text), Letters(Typesetter.Typeset(text, rules))), print: Print);

    [Fact]
    public void A_text_grows_by_no_more_than_a_space_for_each_mark() => Gen.Select(Text, Rules).Sample(
        (text, rules) =>
            Assert.InRange(Typesetter.Typeset(text, rules).Length, text.Length / 3,
            text.Length + (2 * text.Count(character => "\"«»".Contains(character)))), print: Print);

    [Fact]
    public void Pieces_set_one_after_the_other_are_the_whole() => Gen.Select(Text, Rules, Gen.Int[0, 24]).Sample(
        (text, rules, place) =>
        {
            place = Math.Min(place, text.Length);
            // An ellipsis is one sign: half of it in emphasis is not one.
            if (!text.Contains("..", StringComparison.Ordinal))
            {
                var typesetter = new Typesetter(rules);
                typesetter.Begin(text.AsMemory());
                Assert.Equal(Typesetter.Typeset(text, rules),
                    typesetter.TypesetPiece(0, place) + typesetter.TypesetPiece(place, text.Length));
            }
        },
        print: sample => $"'{sample.Item1}' at {sample.Item3}", iter: 20_000);

    [Fact]
    public void A_new_paragraph_begins_afresh()
    {
        var typesetter = new Typesetter(Typography.French);
        typesetter.Begin("un \"".AsMemory());
        typesetter.TypesetPiece(0, 4);

        typesetter.Begin("\"deux\"".AsMemory());

        Assert.Equal("«\u202Fdeux\u202F»", typesetter.TypesetPiece(0, 6));
    }

    private static string Letters(string text) => new([.. text
        .Where(character => !char.IsWhiteSpace(character) && character is not ('.' or '…'))
        .Select(character => "«»“”‘’'".Contains(character) ? '"' : character)]); // one quotation in another has other marks

    private static string Print((string Text, TypographyRules Rules) sample) =>
        $"'{sample.Text}' in {(sample.Rules == Typography.French ? "French" : "English")}";
}
