namespace StudyGuide.Tests.Browser;

/// <summary>The site on a host, below a path, with the headers that it asks for.</summary>
public sealed class WebTests(OurGuide guide)
{
    [Theory]
    [MemberData(nameof(PageKinds.InBothLanguages), MemberType = typeof(PageKinds))]
    public async Task Every_kind_of_page_loads_without_a_complaint_and_without_a_request_elsewhere(string kind, string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();

        Assert.Equal(200, await reader.OpenAsync(web.Of(kind, language)));

        Assert.Empty(reader.Problems);
        Assert.All(reader.Requests, request => Assert.StartsWith(web.Root.AbsoluteUri, request, StringComparison.Ordinal));
        Assert.Equal(language, await reader.LanguageAsync());
    }

    [Fact]
    public async Task The_root_and_a_permalink_load_without_a_complaint()
    {
        var web = await guide.WebAsync();
        var addresses = new[] { (web.Start, web.Of(PageKinds.Home, "fr")), (web.Permalink, web.Of(PageKinds.Question, "fr")) };
        foreach (var (neutral, opened) in addresses)
        {
            await using var reader = await guide.ReaderAsync();
            await reader.OpenNeutralAsync(neutral, opened);

            Assert.Empty(reader.Problems);
            Assert.All(reader.Requests, request => Assert.StartsWith(web.Root.AbsoluteUri, request, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("fr/questions/nulle-part/", "fr")]
    [InlineData("en/questions/nowhere/at/all", "en")]
    [InlineData("nowhere", "fr")]
    public async Task An_unknown_address_says_so_in_its_language_and_leads_home(string address, string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();

        Assert.Equal(404, await reader.OpenAsync(web.Root.AbsoluteUri + address));

        Assert.Equal(language, await reader.LanguageAsync());
        Assert.True(await reader.Page.EvaluateAsync<bool>("[...document.styleSheets].some(sheet => sheet.cssRules.length > 0)"));
        await reader.FollowAsync(web.Of(PageKinds.Home, language));
    }

    [Fact]
    public async Task Pages_forbid_foreign_and_inline_code_and_assets_are_kept_for_long()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();

        var page = (await reader.Page.GotoAsync(web.Of(PageKinds.Home, "fr")))!;
        var style = await reader.Page.Locator("link[rel=stylesheet]").First.EvaluateAsync<string>("link => link.href");
        var asset = await reader.Page.APIRequest.GetAsync(style);

        Assert.Contains("default-src 'none'", page.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Equal("public, max-age=31536000, immutable", asset.Headers["cache-control"]);
        Assert.DoesNotContain("cache-control", page.Headers.Keys);
    }
}
