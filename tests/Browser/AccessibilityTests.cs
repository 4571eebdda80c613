using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>axe finds nothing to complain about: on no kind of page, in no language, light or dark, narrow or wide.</summary>
public sealed class AccessibilityTests(OurGuide guide)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Looks for violations of WCAG and of good practice; `region` and the like are among the latter.</summary>
    private const string Violations =
        """
        () => axe.run(document, { resultTypes: ['violations'], preload: false }).then(({ violations }) =>
          violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id} – ${help}: ${node.html}`)))
        """;

    [Theory]
    [MemberData(nameof(PageKinds.InBothLanguages), MemberType = typeof(PageKinds))]
    public async Task No_page_has_a_violation_in_any_colours_at_any_width(string kind, string language)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(kind, language));

        await AssertNoViolationAsync(reader);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("permalink")]
    public async Task The_choice_of_a_language_has_no_violation_either(string page)
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.Page.RouteAsync("**/language-choice.*", route => route.AbortAsync());
        await reader.OpenAsync(page == "start" ? web.Start : web.Permalink);

        await AssertNoViolationAsync(reader);
    }

    [Fact]
    public async Task A_violation_would_be_found()
    {
        var web = await guide.WebAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(web.Of(PageKinds.NotFound, "fr"));
        await reader.Page.EvaluateAsync("document.querySelector('main p').style.color = 'gray'; document.documentElement.lang = ''");

        await reader.Page.EvaluateAsync(Axe);
        var violations = await reader.Page.EvaluateAsync<string[]>(Violations);

        Assert.Contains(violations, violation => violation.StartsWith("color-contrast", StringComparison.Ordinal));
        Assert.Contains(violations, violation => violation.StartsWith("html-has-lang", StringComparison.Ordinal));
    }

    private static async Task AssertNoViolationAsync(Reader reader)
    {
        await reader.Page.EvaluateAsync(Axe);
        var found = new List<string>();
        foreach (var width in new[] { 320, 1280 })
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await reader.Page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
                var violations = await reader.Page.EvaluateAsync<string[]>(Violations);
                found.AddRange(violations.Select(violation => $"{colours}, {width} px wide: {violation}"));
            }
        }

        Assert.Empty(found);
    }
}
