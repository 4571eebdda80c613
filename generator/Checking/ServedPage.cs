using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StudyGuide.Model;

namespace StudyGuide.Checking;

/// <summary>A page parsed by an HTML parser.</summary>
/// <param name="Links">Every address of the page that lies in the site.</param>
internal sealed record ServedPage(SourceFile File, IHtmlDocument Document, FrozenSet<string> Ids, ImmutableArray<(IElement Element, string Url)> Links)
{
    private static readonly string[] AddressAttributes = ["href", "src"];
    private static readonly Uri Host = new("https://site.invalid/");

    public static ServedPage Parse(OutputFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        return new ServedPage(
            new SourceFile(file.Path, file.Path, text),
            document,
            document.All.Where(element => element.HasAttribute("id")).Select(element => element.Id!).ToFrozenSet(StringComparer.Ordinal),
            [.. Urls(document).Where(link => !Uri.TryCreate(link.Url, UriKind.Absolute, out var absolute) || absolute.Scheme is "file")]);
    }

    /// <summary>The file and anchor that an address of this page leads to.</summary>
    /// <returns>No path where the address leaves the site.</returns>
    public (string? Path, string Anchor) Resolve(string url)
    {
        if (url.StartsWith('/') || !Uri.TryCreate(new Uri(Host, File.RelativePath), url, out var target) || LeavesRoot(url))
        {
            return (null, "");
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        return (new PageAddress(path).FilePath, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    public Diagnostic Problem(DiagnosticCode code, IElement element, string message) =>
        new(code, message, File.At(element.SourceReference?.Position.Index ?? 0));

    /// <summary>Whether an address climbs above the root, where a browser at the root of a domain would stop and one below would not.</summary>
    private bool LeavesRoot(string url) => url.Split('/').TakeWhile(part => part == "..").Count() > File.RelativePath.Count(character => character == '/');

    private static IEnumerable<(IElement Element, string Url)> Urls(IHtmlDocument document) =>
        from element in document.All
        from attribute in AddressAttributes
        let url = element.GetAttribute(attribute)
        where url is not null && element.LocalName != "base"
        select (element, url);
}
