using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

/// <summary>Dates, numbers, addresses and slugs in <see cref="StudyGuide.Yaml.FieldReader"/>.</summary>
public sealed class FieldReaderValueTests
{
    [Fact]
    public void A_date_is_year_month_and_day() =>
        Assert.Equal(new DateOnly(2026, 11, 24), new Fields("reviewed: 2026-11-24").Reader.Date("reviewed"));

    [Theory]
    [InlineData("24/11/2026")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-30")]
    [InlineData("2026-1-2")]
    [InlineData("26-01-02")]
    [InlineData("2026-11-24T10:00:00")]
    [InlineData("novembre")]
    public void Anything_else_is_no_date(string text)
    {
        var fields = new Fields($"reviewed: {text}");

        Assert.Null(fields.Reader.Date("reviewed"));
        Assert.Equal(("SG105 (1,11)", $"'{text}' is not a date."), (fields.Problem.Place(), fields.Problem.Message));
        Assert.Equal("Write year, month and day: 2026-11-24.", fields.Problem.Hint);
    }

    [Fact]
    public void A_number_has_digits_only() => Assert.Equal(2023, new Fields("year: 2023").Reader.Number("year"));

    [Theory]
    [InlineData("-5")]
    [InlineData("2.5")]
    [InlineData("1e3")]
    [InlineData("deux")]
    [InlineData("99999999999")]
    [InlineData("٢٠٢٣")]
    public void Anything_else_is_no_number(string text)
    {
        var fields = new Fields($"year: {text}");

        Assert.Null(fields.Reader.Number("year"));
        Assert.Equal(("SG104 (1,7)", $"The key 'year' takes a whole number, not '{text}'."),
            (fields.Problem.Place(), fields.Problem.Message));
    }

    [Theory]
    [InlineData("data: true", true)]
    [InlineData("data: false", false)]
    [InlineData("data:", null)]
    [InlineData("other: true", null)]
    public void A_choice_is_true_or_false_or_left_out(string yaml, bool? flag) => Assert.Equal(flag, new Fields(yaml).Reader.Flag("data"));

    [Theory]
    [InlineData("yes", "'yes'")]
    [InlineData("on", "'on'")]
    [InlineData("True", "'True'")]
    [InlineData("1", "'1'")]
    [InlineData("\"true\"", "'true'")]
    [InlineData("[true]", "a list")]
    public void Anything_else_is_no_choice(string text, string written)
    {
        var fields = new Fields($"data: {text}");

        Assert.Null(fields.Reader.Flag("data"));
        Assert.Equal(("SG104 (1,7)", $"The key 'data' takes 'true' or 'false', not {written}."),
            (fields.Problem.Place(), fields.Problem.Message));
        Assert.Equal("Write 'data: true' or 'data: false', without quotes.", fields.Problem.Hint);
    }

    [Theory]
    [InlineData("https://example.org/page")]
    [InlineData("http://localhost:8080")]
    [InlineData("HTTPS://EXAMPLE.ORG")]
    [InlineData("https://github.com/a/b/edit/main/{path}")]
    [InlineData("https://example.org/?q=a#b")]
    public void A_web_address_is_written_in_full(string text)
    {
        var fields = new Fields($"url: \"{text}\"");

        Assert.Equal(text, fields.Reader.WebAddress("url")?.Value);
        fields.AssertNothingReported();
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("/page")]
    [InlineData("//example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("mailto:a@example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    [InlineData("https//example.org")]
    public void Anything_else_is_no_web_address(string text)
    {
        var fields = new Fields($"url: \"{text}\"");

        fields.Reader.WebAddress("url");

        Assert.Equal(("SG107 (1,6)", $"'{text}' is not a web address."), (fields.Problem.Place(), fields.Problem.Message));
        Assert.Equal("Write it in full: https://example.org/page.", fields.Problem.Hint);
    }

    [Fact]
    public void A_required_address_that_is_missing_is_reported_once()
    {
        var fields = new Fields("title: a");

        fields.Reader.WebAddress("url", required: true);

        Assert.Equal(("SG103 (1,1)", "The key 'url' is missing or empty."), (fields.Problem.Place(), fields.Problem.Message));
    }

    [Fact]
    public void A_slug_is_taken_as_written() => Assert.Equal("fenetre", SlugOf("slug: fenetre", title: "Fenêtre de contexte").Slug);

    [Fact]
    public void Without_a_slug_the_title_makes_one() =>
        Assert.Equal("fenetre-de-contexte", SlugOf("a: b", title: "Fenêtre de contexte").Slug);

    [Theory]
    [InlineData("Ma Page", "Did you mean 'ma-page'?")]
    [InlineData("../x", "Did you mean 'x'?")]
    [InlineData("a--b", "Did you mean 'a-b'?")]
    [InlineData("向量", "Did you mean 'xiang-liang'?")]
    [InlineData("😀", null)]
    public void A_bad_slug_is_reported_with_a_good_one(string slug, string? hint)
    {
        var (_, fields) = SlugOf($"slug: \"{slug}\"", title: "Titre");

        Assert.Equal("SG106 (1,7)", fields.Problem.Place());
        Assert.Equal($"'{slug}' cannot be a slug: lower-case letters a to z, digits and single hyphens, at most 100.",
            fields.Problem.Message);
        Assert.Equal(hint, fields.Problem.Hint);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("😀")]
    [InlineData("Con")]
    [InlineData("")]
    public void A_title_that_makes_no_slug_leaves_the_id(string title)
    {
        var (slug, fields) = SlugOf("a: b", title);

        Assert.Equal("the-id", slug);
        fields.AssertNothingReported();
    }

    [Fact]
    public void A_slug_that_cannot_be_one_is_reported_and_gives_way_to_that_of_the_title()
    {
        var (slug, fields) = SlugOf("slug: Été !", "Printemps");

        Assert.Equal("printemps", slug);
        Assert.Equal("SG106", fields.Problem.Code.Id);
    }

    private static (string Slug, Fields Fields) SlugOf(string yaml, string title)
    {
        var fields = new Fields(yaml);
        return (fields.Reader.SlugOr("slug", new Located(title, fields.Reader.Location), "the-id").Value, fields);
    }
}
