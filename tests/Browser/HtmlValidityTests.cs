using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace StudyGuide.Tests.Browser;

/// <summary>The main rules of the Nu checker, over every page of our guide.</summary>
public sealed class HtmlValidityTests(OurGuide guide)
{
    private const string Sectioning = "section, article, nav, aside, header, footer, main, h1, h2, h3, h4, h5, h6";

    private const string Blocks = Sectioning + ", div, p, ul, ol, dl, table, figure, blockquote, pre, details, hr, address, fieldset, form";

    private const string Interactive = "a, button, input, select, textarea, label, details, iframe, embed, [tabindex]";

    /// <summary>Elements that hold text and nothing larger.</summary>
    private const string Phrasing =
        "p, h1, h2, h3, h4, h5, h6, pre, span, em, strong, b, i, s, small, cite, q, dfn, abbr, time, code, kbd, samp, var, sub, sup, mark, "
        + "button, label, summary > :not(h1, h2, h3, h4, h5, h6)";

    private static readonly string[] References =
        ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for", "headers"];

    private static readonly string[] Obsolete =
    [
        "align", "valign", "bgcolor", "background", "border", "cellpadding", "cellspacing", "color", "clear", "compact", "face", "frame",
        "hspace", "vspace", "language", "link", "longdesc", "marginheight", "marginwidth", "noshade", "nowrap", "rules", "scrolling",
        "summary", "text", "vlink", "xml:lang", "charset",
    ];

    /// <summary>What a page must not contain.</summary>
    private static readonly (string Rule, string Selector)[] Forbidden =
    [
        ("a link inside a link or a button", $":is(a, button) :is({Interactive})"),
        ("something to press inside a summary", $"summary :is({Interactive})"),
        ("a block inside a text", $":is({Phrasing}) :is({Blocks})"),
        ("a section or heading inside a term", $"dt :is({Sectioning})"),
        ("something else than an entry in a list", ":is(ul, ol) > :not(li, script, template)"),
        ("an entry outside of a list", "li:not(ul > li, ol > li, menu > li)"),
        ("something else than terms in a description list", "dl > :not(dt, dd, div, script, template)"),
        ("something else than terms in a group of terms", "dl > div > :not(dt, dd, script, template)"),
        ("a term without a description", "dt:not(:has(~ dd))"),
        ("something else than rows in a table",
            "table > :not(caption, colgroup, thead, tbody, tfoot, tr), :is(thead, tbody, tfoot) > :not(tr), tr > :not(td, th)"),
        ("a details without a summary at its head", "details:not(:has(> summary:first-child)), summary:not(details > summary:first-child)"),
        ("a caption in the middle of a figure", "figcaption:not(:first-child, :last-child), figcaption:not(figure > figcaption)"),
        ("a main inside a landmark", ":is(article, aside, footer, header, nav, section) main"),
        ("an obsolete element",
            "center, font, tt, big, strike, marquee, acronym, applet, basefont, dir, frame, frameset, nobr, noembed, blink"),
        ("an image without alt", "img:not([alt])"),
        ("a picture in the page without a name and not hidden", "body svg:not([aria-hidden=true], [aria-labelledby], [aria-label])"),
        ("a field without a label", "input:not([type=hidden], label input, [aria-label], [aria-labelledby], [id])"),
        ("an order of focus", "[tabindex]:not([tabindex='0'], [tabindex='-1'])"),
        ("an empty heading", ":is(h1, h2, h3, h4, h5, h6, summary, title):empty"),
        ("an empty attribute", "[id=''], [lang=''], [href=''], [src=''], [aria-label=''], [aria-labelledby='']"),
        ("an inline style or script", "body [style], body script:not([src]), [onclick], [onload]"),
        ("a direction that does not exist", "[dir]:not([dir=ltr], [dir=rtl], [dir=auto])"),
        ("a redundant role", "nav[role=navigation], main[role=main], ul[role=list], article[role=article], button[role=button]"),
    ];

    [Fact]
    public async Task No_page_breaks_a_rule()
    {
        await guide.WebAsync();
        var files = Directory.EnumerateFiles(guide.WebFolder, "*.html", SearchOption.AllDirectories).ToArray();

        var mistakes = files.AsParallel().SelectMany(
            file => MistakesIn(File.ReadAllText(file)).Select(mistake => $"{Path.GetRelativePath(guide.WebFolder, file)}: {mistake}"));

        Assert.True(files.Length > 450, $"{files.Length} pages");
        Assert.Empty(mistakes.Take(20));
    }

    [Theory]
    [InlineData("<p id=a></p><p id=a></p>", "id 'a' is not unique")]
    [InlineData("<p><div></div></p>", "the parser had to mend")]
    [InlineData("<p aria-describedby='nowhere'></p>", "aria-describedby names 'nowhere'")]
    [InlineData("<a href='x'><button>x</button></a>", "a link inside a link or a button")]
    [InlineData("<ul><p>x</p></ul>", "something else than an entry in a list")]
    [InlineData("<h2><div>x</div></h2>", "a block inside a text")]
    [InlineData("<p align=left>x</p>", "align is obsolete")]
    [InlineData("<nav aria-label=x></nav><nav aria-label=x></nav>", "several landmarks nav are called 'x'")]
    [InlineData("<a href='#nowhere'>x</a>", "leads to '#nowhere'")]
    [InlineData("<button></button>", "has no name")]
    public void A_broken_rule_would_be_found(string html, string mistake) => Assert.Contains(
        MistakesIn($"<!DOCTYPE html><html lang=en><head><title>x</title></head><body>{html}</body></html>"),
        found => found.Contains(mistake, StringComparison.Ordinal));

    private static IEnumerable<string> MistakesIn(string html)
    {
        var repairs = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, raised) =>
        {
            if (raised is HtmlErrorEvent error)
            {
                repairs.Add($"the parser had to mend: {error.Message} (line {error.Position.Line})");
            }
        };
        using var page = parser.ParseDocument(html);
        var all = page.All.ToArray();
        var named = all.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToArray();
        var ids = named.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. repairs,
            .. from rule in Forbidden from element in page.QuerySelectorAll(rule.Selector) select $"{rule.Rule}: {Start(element)}",
            .. named.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"id '{same.Key}' is not unique"),
            .. from element in all
               from name in References
               from id in (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
               where !ids.Contains(id)
               select $"{name} names '{id}', which is not there: {Start(element)}",
            .. from link in page.QuerySelectorAll("a[href^='#']")
               let id = Uri.UnescapeDataString(link.GetAttribute("href")![1..])
               where !ids.Contains(id)
               select $"a link leads to '#{id}', which is not there",
            .. from element in all
               where element.NamespaceUri == NamespaceNames.HtmlUri
               from attribute in element.Attributes
               where Obsolete.Contains(attribute.Name) && !(attribute.Name == "charset" && element.LocalName == "meta")
               select $"{attribute.Name} is obsolete: {Start(element)}",
            .. from landmark in page.QuerySelectorAll("nav, aside, section[aria-labelledby], section[aria-label], form[aria-label]")
               group landmark by (landmark.LocalName, Name: NameOf(landmark)) into same
               where same.Count() > 1
               select $"several landmarks {same.Key.LocalName} are called '{same.Key.Name}'",
            .. from element in page.QuerySelectorAll("a[href], button, summary")
               where NameOf(element).Length == 0
               select $"{Start(element)} has no name",
            .. from element in all
               where element.HasAttribute("href") && element.GetAttribute("href")!.Any(char.IsWhiteSpace)
               select $"an address with a space: {Start(element)}",
        ];
    }

    private static string NameOf(IElement element) =>
        (element.GetAttribute("aria-label")
            ?? (element.GetAttribute("aria-labelledby") is { } id ? element.Owner!.GetElementById(id)?.TextContent : null)
            ?? element.TextContent).Trim();

    private static string Start(IElement element) =>
        element.OuterHtml.ReplaceLineEndings(" ") is { Length: > 120 } html ? html[..120] : element.OuterHtml;
}
