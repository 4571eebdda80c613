using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class DateRulesTests
{
    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    [Theory]
    [InlineData("{day} {month} {year}", "1 août 2026")]
    [InlineData("{month} {day}, {year}", "août 1, 2026")]
    public void A_date_fills_in_the_format(string format, string text) =>
        Assert.Equal(text, new DateRules(format, [.. Months]).Write(new DateOnly(2026, 8, 1)));

    [Fact]
    public void The_first_month_is_January() =>
        Assert.Equal("janvier", new DateRules("{month}", [.. Months]).Write(new DateOnly(2026, 1, 31)));

    [Fact]
    public void The_last_month_is_December() =>
        Assert.Equal("décembre", new DateRules("{month}", [.. Months]).Write(new DateOnly(2026, 12, 31)));
}
