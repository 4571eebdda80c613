using System.Collections.Frozen;
using System.Globalization;
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

    [Theory]
    [InlineData("2026-01-01", "1er janvier 2026", "1<sup>er</sup> janvier 2026")]
    [InlineData("2026-01-11", "11 janvier 2026", "11 janvier 2026")]
    public void The_number_of_a_day_may_have_an_ending(string date, string text, string html)
    {
        var rules = new DateRules("{day} {month} {year}", [.. Months])
        {
            DayEndings = new Dictionary<int, string> { [1] = "er" }.ToFrozenDictionary(),
        };

        Assert.Equal(text, rules.Write(DateOnly.Parse(date, CultureInfo.InvariantCulture)));
        Assert.Equal(html, rules.WriteHtml(DateOnly.Parse(date, CultureInfo.InvariantCulture), plain => plain));
    }

    [Fact]
    public void The_first_month_is_January() =>
        Assert.Equal("janvier", new DateRules("{month}", [.. Months]).Write(new DateOnly(2026, 1, 31)));

    [Fact]
    public void The_last_month_is_December() =>
        Assert.Equal("décembre", new DateRules("{month}", [.. Months]).Write(new DateOnly(2026, 12, 31)));
}
