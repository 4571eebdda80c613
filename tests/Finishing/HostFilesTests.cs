using System.Text;
using StudyGuide.Finishing;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Finishing;

public sealed class HostFilesTests
{
    [Fact]
    public void The_policy_allows_the_site_itself_and_no_unsafe_or_foreign_source()
    {
        var directives = HostFiles.ContentSecurityPolicy.Split("; ").ToDictionary(
            directive => directive.Split(' ')[0],
            directive => directive[(directive.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

        Assert.Equal("'none'", directives["default-src"]);
        Assert.Equal("'none'", directives["frame-ancestors"]);
        Assert.All(directives.Values, sources => Assert.True(sources is "'self'" or "'none'", sources));
        Assert.Contains(
            $"  Content-Security-Policy: {HostFiles.ContentSecurityPolicy}\n",
            Text(HostFiles.Headers(Some.Link(Some.Content(), Some.Packs), [])),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Only_files_whose_name_changes_with_their_content_are_kept_for_ever_and_the_worker_never() => Assert.EndsWith(
        "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n/worker.js\n  Cache-Control: no-cache\n",
        Text(HostFiles.Headers(Some.Link(Some.Content(), Some.Packs), [])),
        StringComparison.Ordinal);

    [Fact]
    public void A_former_permalink_opens_the_question_itself_so_that_no_host_makes_a_step_of_its_own()
    {
        var site = Some.Link(Some.Content(Some.Question("rag", frontMatter: "aliases: [old]"), Some.Translation("rag")), Some.Packs);

        Assert.DoesNotContain("/q/", Text(HostFiles.Redirects(site, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Former_addresses_come_before_the_pages_for_what_does_not_exist()
    {
        var site = Some.Link(Some.Content(Some.Question("rag", frontMatter: "aliases: [old]"), Some.Translation("rag")), Some.Packs);

        Assert.Equal(
            """
            /fr/questions/old/ /fr/questions/question-rag/ 301
            /en/questions/old/ /en/questions/question-rag/ 301
            /fr/questions/:slug/side-by-side/ /fr/questions/:slug/?view=both 301
            /en/questions/:slug/side-by-side/ /en/questions/:slug/?view=both 301
            /fr/* /fr/404.html 404
            /en/* /en/404.html 404

            """,
            Text(HostFiles.Redirects(site, [])));
    }

    [Theory]
    [InlineData(null, "User-agent: *\nAllow: /\n")]
    [InlineData("https://example.org/guide/", "User-agent: *\nAllow: /\n\nSitemap: https://example.org/guide/sitemap.xml\n")]
    public void Robots_are_told_of_the_sitemap_where_there_is_one(string? address, string text)
    {
        var content = Some.Content(Some.Question("rag"), Some.Translation("rag")).PublishedAt(address is null ? null : new Uri(address));

        Assert.Equal(text, Text(HostFiles.Robots(Some.Link(content, Some.Packs), [])));
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
