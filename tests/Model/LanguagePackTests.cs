using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

public sealed class LanguagePackTests
{
    [Theory]
    [InlineData(1, "1 question")]
    [InlineData(12, "12 questions")]
    [InlineData(1200, "1200 questions")]
    public void A_number_takes_its_noun_in_the_right_form(int number, string text) =>
        Assert.Equal(text, Pack(("one", "{n} question"), ("other", "{n} questions")).Count("question", number));

    [Fact]
    public void A_noun_without_the_form_takes_the_other_one() => Assert.Equal("1 fois", Pack(("other", "{n} fois")).Count("question", 1));

    private static LanguagePack Pack(params (string Category, string Text)[] forms) => Some.Pack("en") with
    {
        Plurals = new PluralRules([PluralRules.Parse("one", "n = 1")!]),
        Counts = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
            [KeyValuePair.Create("question", forms.ToImmutableSortedDictionary(form => form.Category, form => form.Text))]),
    };
}
