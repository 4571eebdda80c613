using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData(0, "one")]
    [InlineData(1, "one")]
    [InlineData(2, "other")]
    public void A_range_includes_both_ends(int number, string category) =>
        Assert.Equal(category, Rules(("one", "n = 0..1")).CategoryOf(number));

    [Theory]
    [InlineData(0, "zero")]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "few")]
    [InlineData(110, "few")]
    [InlineData(11, "many")]
    [InlineData(199, "many")]
    [InlineData(100, "other")]
    [InlineData(102, "other")]
    public void Arabic_has_six_forms(int number, string category)
    {
        var arabic = Rules(("zero", "n = 0"), ("one", "n = 1"), ("two", "n = 2"), ("few", "n % 100 = 3..10"), ("many", "n % 100 = 11..99"));

        Assert.Equal(category, arabic.CategoryOf(number));
    }

    [Theory]
    [InlineData(2, "few")]
    [InlineData(24, "few")]
    [InlineData(12, "other")]
    [InlineData(114, "other")]
    [InlineData(5, "other")]
    public void All_conditions_joined_by_and_must_hold(int number, string category) =>
        Assert.Equal(category, Rules(("few", "n % 10 = 2..4 and n % 100 != 12..14")).CategoryOf(number));

    [Theory]
    [InlineData(1, "few")]
    [InlineData(4, "few")]
    [InlineData(5, "few")]
    [InlineData(2, "other")]
    public void A_list_holds_where_one_of_its_ranges_does(int number, string category) =>
        Assert.Equal(category, Rules(("few", "n = 1,4..5")).CategoryOf(number));

    [Fact]
    public void The_first_rule_that_holds_wins() => Assert.Equal("one", Rules(("one", "n = 1"), ("few", "n = 1..4")).CategoryOf(1));

    [Fact]
    public void Without_rules_every_number_takes_the_other_form() => Assert.Equal(PluralRules.Other, Rules().CategoryOf(1));

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("n =")]
    [InlineData("n = a")]
    [InlineData("i = 1")]
    [InlineData("n == 1")]
    [InlineData("n = 1..")]
    [InlineData("n = 1.5")]
    [InlineData("n % 0 = 1")]
    [InlineData("n = 1 or n = 2")]
    [InlineData("n = 1 and")]
    [InlineData("n = 1 and n")]
    [InlineData("n = 99999999999")]
    public void Anything_else_is_no_rule(string text) => Assert.Null(PluralRules.Parse("one", text));

    [Fact]
    public void Digits_of_other_scripts_are_no_rule() => Assert.Null(PluralRules.Parse("few", "n = ٣..٩"));

    private static PluralRules Rules(params (string Category, string Text)[] rules) =>
        new([.. rules.Select(rule => PluralRules.Parse(rule.Category, rule.Text) ?? throw new ArgumentException(rule.Text))]);
}
