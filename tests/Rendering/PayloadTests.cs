using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

/// <summary>Whatever an author pastes, a page holds no script, no handler and no address that its theme has not put there.</summary>
public sealed class PayloadTests
{
    private static readonly string[] harmless = ["http", "https", "mailto"];

    private static readonly string[] foreign =
        ["iframe", "object", "embed", "form", "base", "applet", "frame", "animate", "set", "foreignobject"];

    private static readonly string[] addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset"];

    [Fact]
    public void There_are_several_hundred() => Assert.InRange(Payloads.Printable.Length, 300, 1000);

    [Theory]
    [InlineData("title")]
    [InlineData("answer")]
    [InlineData("code")]
    [InlineData("card")]
    [InlineData("term")]
    [InlineData("definition")]
    [InlineData("source")]
    [InlineData("formula")]
    [InlineData("address")]
    public async Task Nothing_that_is_pasted_into_a_guide_becomes_more_than_text(string place)
    {
        var (files, _) = InMemory.Build(await Themes.Ours, await Payloads.GuideWithAsync(place), address: new Uri("https://example.org/"));

        var pages = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        Assert.InRange(pages.Length, place is "address" ? 1 : 150, int.MaxValue); // an address that runs is refused
        Assert.Empty(pages.SelectMany(page => DangersIn(Parsed(page)).Select(danger => $"{page.Path}: {danger}")));
    }

    [Fact]
    public async Task A_title_stands_on_its_page_sign_by_sign()
    {
        const string Payload = "</title><img src=x onerror=alert(1)> & {{ 7 * 7 }}";
        var (files, _) = InMemory.Build(
            await Themes.Ours,
            [
                Some.File("guide.yml", Some.GuideYaml),
                Some.File("questions/a.fr.md", $"---\ntopic: agents\nlevel: basic\ntitle: \"{Payload}\"\nslug: a\n---\n\nRéponse.\n"),
            ]);

        var page = Parsed(files.Single(file => file.Path == "fr/questions/a/index.html"));

        Assert.Equal(Payload, page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(Payload, page.Title, StringComparison.Ordinal);
    }

    private static IDocument Parsed(OutputFile file) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));

    private static IEnumerable<string> DangersIn(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (foreign.Contains(element.LocalName) && !element.Matches("base[href$='404.html'], form.search-page__form"))
            {
                yield return element.OuterHtml;
            }

            if (element.LocalName == "script" && element.GetAttribute("type") is "application/ld+json")
            {
                JsonDocument.Parse(element.TextContent).Dispose();
            }
            else if (element.LocalName == "script" && (element.GetAttribute("src") is not { } script || !IsOwn(script)))
            {
                yield return element.OuterHtml;
            }

            foreach (var attribute in element.Attributes)
            {
                var isHandler = attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase);
                if (isHandler || (addresses.Contains(attribute.Name) && !IsHarmless(attribute.Value)))
                {
                    yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
                }
            }
        }
    }

    private static bool IsOwn(string address) =>
        address.Contains("assets/", StringComparison.Ordinal) && !address.Contains(':', StringComparison.Ordinal);

    /// <summary>As a browser reads an address: without blanks before it and controls in it.</summary>
    private static bool IsHarmless(string address)
    {
        var read = string.Concat(address.Where(character => character > ' '));
        var scheme = read.IndexOfAny([':', '/', '?', '#']) is var end and > 0 && read[end] == ':' ? read[..end].ToLowerInvariant() : "";
        return (scheme.Length == 0 && !read.StartsWith("//", StringComparison.Ordinal)) || harmless.Contains(scheme);
    }
}
