using System.Text;
using StudyGuide.Model;
using StudyGuide.ServedHtml;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.ServedHtml;

public sealed class ServedPagesTests
{
    [Fact]
    public void A_page_without_problems_is_silent() => Assert.Empty(Check(
        "<h1>a</h1><p id=\"x\"><a href=\"#x\">x</a><a href=\"./\">home</a><a href=\"fr/\">fr</a><a href=\"fr/#y\">y</a>"
        + "<a href=\"https://example.org/#z\">out</a>"
        + "<a href=\"mailto:me@example.org\">me</a><a href=\"#\">top</a><img src=\"assets/a.png\" alt=\"A\"></p>"));

    [Theory]
    [InlineData("<a href=\"en/\">", "'en/' leads to no file of the site.")]
    [InlineData("<a href=\"fr\">", "'fr' leads to no file of the site.")]
    [InlineData("<a href=\"../fr/\">", "'../fr/' leads to no file of the site.")]
    [InlineData("<a href=\"/fr/\">", "'/fr/' leads to no file of the site.")]
    [InlineData("<a href=\"//example.org/\">", "'//example.org/' leads to no file of the site.")]
    [InlineData("<a href=\"file:///etc/passwd\">", "'file:///etc/passwd' leads to no file of the site.")]
    [InlineData("<a href=\"fr/?x=1&amp;y=é.html\">", null)]
    [InlineData("<img src=\"missing.png\" alt=\"A\">", "'missing.png' leads to no file of the site.")]
    [InlineData("<script src=\"missing.js\"></script>", "'missing.js' leads to no file of the site.")]
    [InlineData("<link rel=\"stylesheet\" href=\"missing.css\">", "'missing.css' leads to no file of the site.")]
    public void A_link_must_lead_to_a_file_wherever_the_site_is_published(string html, string? message) =>
        Assert.Equal(message is null ? [] : [$"index.html(1,{Offset(html)}): error SG501: {message}"], Check("<h1>a</h1>" + html));

    [Theory]
    [InlineData("<a href=\"fr/\">", "'fr/' leads to no file of the site.")]
    [InlineData("<a href=\"./\">", "'./' leads to no file of the site.")]
    [InlineData("<a href=\"fr/?q=a#y\">", "'fr/?q=a#y' leads to no file of the site.")]
    [InlineData("<form action=\"./\">", "'./' leads to no file of the site.")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=fr/\">", "'fr/' leads to no file of the site.")]
    [InlineData("<a href=\"fr/index.html?q=a#y\">", null)]
    [InlineData("<a href=\"index.html\">", null)]
    [InlineData("<form action=\"index.html\">", null)]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=fr/index.html\">", null)]
    public void From_disk_a_link_must_name_the_file_itself(string html, string? message) => Assert.Equal(
        message is null ? [] : [$"index.html(1,{Offset(html)}): error SG501: {message}"], Check(LinkStyle.Files, "<h1>a</h1>" + html));

    [Theory]
    [InlineData("<form action=\"en/\">")]
    [InlineData("<noscript><meta http-equiv=\"refresh\" content=\"0; url=en/\"></noscript>")]
    public void A_form_and_a_page_that_leads_on_must_lead_to_a_file_too(string html) =>
        Assert.Contains("'en/' leads to no file of the site.", Assert.Single(Check("<h1>a</h1>" + html)), StringComparison.Ordinal);

    [Fact]
    public void What_a_page_for_any_address_tries_before_it_says_where_links_start_is_no_link() => Assert.Empty(ServedPages.Check(
        [Page("404.html", "<html lang=\"fr\" dir=\"ltr\"><script src=\"../a.js\"></script><base href=\"/404.html\"><h1>a</h1>")]));

    [Theory]
    [InlineData("<a href=\"#missing\">", "'#missing' leads to no place of its page.")]
    [InlineData("<a href=\"fr/#missing\">", "'fr/#missing' leads to no place of its page.")]
    [InlineData("<a href=\"fr/index.html#missing\">", "'fr/index.html#missing' leads to no place of its page.")]
    [InlineData("<a href=\"#%C3%A9t%C3%A9\"><b id=\"été\">", null)]
    public void An_anchor_must_be_a_place_of_its_page(string html, string? message) =>
        Assert.Equal(message is null ? [] : [$"index.html(1,{Offset(html)}): error SG502: {message}"], Check("<h1>a</h1>" + html));

    [Fact]
    public void An_id_stands_once() => Assert.Equal(
        ["index.html(1,62): error SG503: The id 'x' stands on this page a second time."], Check("<h1 id=\"x\">a</h1><p>", "<b id=\"x\">"));

    [Theory]
    [InlineData("<html><h1>a</h1>")]
    [InlineData("<html lang=\"fr\"><h1>a</h1>")]
    [InlineData("<html dir=\"ltr\"><h1>a</h1>")]
    [InlineData("<html lang=\"\" dir=\"ltr\"><h1>a</h1>")]
    [InlineData("<html lang=\"fr\" dir=\"left\"><h1>a</h1>")]
    [InlineData("<html lang=\"fr\" dir=\"ltr\"><h1 lang=\"\">a</h1>")]
    public void A_page_says_its_language_and_direction(string html) =>
        Assert.Contains(DiagnosticCode.ServedLanguage, ServedPages.Check([Page("index.html", html)]).Select(problem => problem.Code));

    [Theory]
    [InlineData("", "The page has 0 headings of the first level instead of one.")]
    [InlineData("<h1>a</h1><h1>b</h1>", "The page has 2 headings of the first level instead of one.")]
    [InlineData("<h1>a</h1><h3>b</h3>", "A heading of level 3 follows one of level 1.")]
    [InlineData("<h1>a</h1><h2>b</h2><h4>c</h4>", "A heading of level 4 follows one of level 2.")]
    public void Headings_leave_out_no_level(string html, string message)
    {
        var problem = Assert.Single(ServedPages.Check([Page("index.html", $"<html lang=\"fr\" dir=\"ltr\">{html}")]));

        Assert.Equal((DiagnosticCode.ServedHeadings, message), (problem.Code, problem.Message));
    }

    [Fact]
    public void Headings_may_go_up_by_any_number_of_levels() => Assert.Empty(Check("<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h2>e</h2>"));

    [Theory]
    [InlineData("<img src=\"assets/a.png\">")]
    [InlineData("<img src=\"assets/a.png\" alt=\"\">")]
    public void A_picture_has_alternative_text(string html) =>
        Assert.Equal([$"index.html(1,{Offset(html)}): error SG506: The picture has no alternative text."], Check("<h1>a</h1>" + html));

    [Fact]
    public void Addresses_count_from_the_folder_of_the_page()
    {
        OutputFile[] files =
        [
            Page(
                "fr/a/index.html",
                "<html lang=\"fr\" dir=\"ltr\"><h1>a</h1>"
                + "<a href=\"../../fr/b/\">b</a><a href=\"../b/\">b</a><a href=\"../../../fr/b/\">too far</a>"),
            Page("fr/b/index.html", "<html lang=\"fr\" dir=\"ltr\"><h1>b</h1>"),
        ];

        Assert.Equal("'../../../fr/b/' leads to no file of the site.", Assert.Single(ServedPages.Check([.. files])).Message);
    }

    [Fact]
    public void What_is_no_page_is_not_read() =>
        Assert.Empty(ServedPages.Check([Page("a.svg", "<svg><a href=\"missing\"/></svg>"), Page("robots.txt", "<h9>")]));

    /// <summary>The column of what stands behind <c>&lt;html …&gt;&lt;h1&gt;a&lt;/h1&gt;</c> on the first line.</summary>
    private static int Offset(string html) => html.Length > 0 ? "<!DOCTYPE html><html lang=\"fr\" dir=\"ltr\"><h1>a</h1>".Length + 1 : 0;

    private static string[] Check(params string[] html) => Check(LinkStyle.Folders, html);

    private static string[] Check(LinkStyle links, params string[] html) => ServedPages.Check(
    [
        Page("index.html", "<!DOCTYPE html><html lang=\"fr\" dir=\"ltr\">" + string.Concat(html)),
        Page("fr/index.html", "<!DOCTYPE html><html lang=\"fr\" dir=\"ltr\"><h1>b</h1><p id=\"y\">"),
        new OutputFile("assets/a.png", default),
    ], style: links).AsLines();

    private static OutputFile Page(string path, string html) => new(path, Encoding.UTF8.GetBytes(html));
}
