using StudyGuide.Model;

namespace StudyGuide.Tests.Linking;

public sealed class LinkSchemesTests
{
    [Theory]
    [InlineData("[x](javascript:alert)", "javascript")]
    [InlineData("[x](JaVaScRiPt:alert)", "javascript")]
    [InlineData("[x](< javascript:alert>)", "javascript")]
    [InlineData("[x](&#106;avascript:alert)", "javascript")]
    [InlineData("[x](javascript&colon;alert)", "javascript")]
    [InlineData("[x](javascript&#x3A;alert)", "javascript")]
    [InlineData("[x](&#9;javascript:alert)", "javascript")]
    [InlineData("[x](data:text/html,x)", "data")]
    [InlineData("[x](vbscript:x)", "vbscript")]
    [InlineData("[x](file:///etc/passwd)", "file")]
    [InlineData("[x](ftp://example.org)", "ftp")]
    [InlineData("[x](tel:123)", "tel")]
    [InlineData("[x](blob:https://example.org/a)", "blob")]
    [InlineData("[x](feed:https://example.org/a)", "feed")]
    [InlineData("<javascript:alert>", "javascript")]
    [InlineData("[x][y]\n\n[y]: javascript:alert", "javascript")]
    public void Only_a_few_schemes_are_allowed(string markdown, string scheme)
    {
        var (target, diagnostic) = Links.Resolve(markdown);

        Assert.Null(target);
        Assert.Equal(
            (
                DiagnosticCode.ForbiddenScheme,
                $"Links of the kind '{scheme}:' are not allowed.",
                "Allowed are http, https, mailto and relative links to source files."),
            (diagnostic!.Code, diagnostic.Message, diagnostic.Hint));
    }

    [Theory]
    [InlineData("[x](java&#10;script:alert)")]
    [InlineData("[x](java&#9;script:alert)")]
    [InlineData("[x](javascript%3Aalert)")]
    [InlineData("[x](%6Aavascript:alert)")]
    [InlineData("[x](?javascript:alert)")]
    [InlineData("[x](:alert)")]
    [InlineData("[x](\\\\example.org)")]
    [InlineData("[x](/\\example.org)")]
    [InlineData("[x](\\/\\/example.org)")]
    public void Disguised_schemes_and_hosts_lead_nowhere(string markdown)
    {
        var (target, diagnostic) = Links.Resolve(markdown);

        Assert.Null(target);
        Assert.NotNull(diagnostic);
    }

    [Fact]
    public void A_link_cannot_leave_its_scheme_to_the_browser()
    {
        var diagnostic = Links.Resolve("[x](//example.org/a)").Diagnostic!;

        Assert.Equal(
            (DiagnosticCode.ForbiddenScheme, "A link cannot begin with '//'.", "Write https://example.org/a."),
            (diagnostic.Code, diagnostic.Message, diagnostic.Hint));
    }

    [Theory]
    [InlineData("[x](HTTPS://example.org)")]
    [InlineData("[x](Mailto:a@example.org)")]
    public void Allowed_schemes_may_be_written_in_any_case(string markdown) =>
        Assert.IsType<ExternalTarget>(Links.Resolve(markdown).Target);

    [Fact]
    public void A_colon_in_an_anchor_is_no_scheme() => Assert.Equal(new AnchorTarget("a:b"), Links.Resolve("[x](#a:b)").Target);
}
