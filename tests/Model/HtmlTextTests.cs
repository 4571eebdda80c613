using CsCheck;
using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<b title=\"x\">&amp;</b>", "&lt;b title=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;")]
    [InlineData("l'été à 5 €", "l'été à 5 €")]
    [InlineData(null, "")]
    [InlineData(12, "12")]
    [InlineData(1.5, "1.5")]
    public void What_means_something_in_HTML_is_escaped_and_nothing_else(object? value, string html) =>
        Assert.Equal(html, HtmlText.Escape(value));

    [Fact]
    public void A_browser_reads_what_was_written() => Gen.String.Sample(text =>
        System.Net.WebUtility.HtmlDecode(HtmlText.Escape(text))
            == System.Net.WebUtility.HtmlDecode(text.Replace("&", "&amp;", StringComparison.Ordinal)));
}
