using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StudyGuide.Model;

namespace StudyGuide.ServedHtml;

/// <summary>What matters of a page that an HTML parser read; the parsed document itself is let go.</summary>
internal sealed class ServedPage
{
    private static readonly Uri Host = new("https://site.invalid/");

    private ServedPage(OutputFile file, TypedText? typed)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var document = parser.ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
        var elements = document.All.ToArray();
        File = file;
        Ids = elements.Where(element => element.HasAttribute("id")).Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
        var start = Array.FindIndex(elements, element => element is IHtmlBaseElement) + 1; // what stands before it starts from elsewhere
        Links = [.. elements.Skip(start).SelectMany(LinksOf)];
        Problems = [.. PageRules.Check(document, elements)];
        Unprinted = typed is null ? [] : [.. TextRules.WordsArePrinted(typed, document)];
    }

    public OutputFile File { get; }

    public IReadOnlySet<string> Ids { get; }

    /// <summary>Every address of the page that lies in the site.</summary>
    public ImmutableArray<ServedLink> Links { get; }

    /// <summary>What is wrong with the page by itself.</summary>
    public ImmutableArray<ServedProblem> Problems { get; }

    /// <summary>What is wrong with the page beside what its author typed.</summary>
    public ImmutableArray<Diagnostic> Unprinted { get; }

    /// <param name="typed">The text of an author that the page should print.</param>
    public static ServedPage Parse(OutputFile file, TypedText? typed) => new(file, typed);

    /// <summary>The file and anchor that an address of this page leads to.</summary>
    /// <param name="style">Whether somebody will look for the index of a folder.</param>
    /// <returns>No path where the address leaves the site.</returns>
    public (string? Path, string Anchor) Resolve(string url, LinkStyle style)
    {
        if (url.StartsWith('/') || !Uri.TryCreate(new Uri(Host, File.Path), url, out var target) || LeavesRoot(url))
        {
            return (null, "");
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        return (style is LinkStyle.Folders ? new PageAddress(path).FilePath : path, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    /// <summary>Turns problems into diagnostics that show the place in the page.</summary>
    public IEnumerable<Diagnostic> Report(IReadOnlyCollection<ServedProblem> problems)
    {
        if (problems.Count == 0)
        {
            return [];
        }

        var text = new SourceFile(File.Path, File.Path, Encoding.UTF8.GetString(File.Bytes.Span));
        return problems.Select(problem => new Diagnostic(problem.Code, problem.Message, text.At(problem.Offset)));
    }

    /// <summary>
    /// Whether an address climbs above the root, where a browser at the root of a domain would stop and one below would not.
    /// </summary>
    private bool LeavesRoot(string url) =>
        url.Split('/').TakeWhile(part => part == "..").Count() > File.Path.Count(character => character == '/');

    private static IEnumerable<ServedLink> LinksOf(IElement element)
    {
        foreach (var url in AddressesOf(element))
        {
            if (url is not null && !LeavesSite(url))
            {
                yield return new ServedLink(url, ServedProblem.OffsetOf(element));
            }
        }
    }

    /// <summary>A pattern such as <c>https://host:port/</c> leads nowhere, but not into the site.</summary>
    private static bool LeavesSite(string url) => Uri.TryCreate(url, UriKind.Absolute, out var absolute)
        ? absolute.Scheme is not "file"
        : url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a browser may load or open because of an element.</summary>
    private static IEnumerable<string?> AddressesOf(IElement element) =>
    [
        element.GetAttribute("href"), element.GetAttribute("src"), element.GetAttribute("action"),
        element is IHtmlMetaElement { HttpEquivalent: "refresh", Content: { } content }
            && content.Split("url=") is [_, var url] ? url : null,
    ];
}

/// <summary>An address in a page.</summary>
internal readonly record struct ServedLink(string Url, int Offset);

/// <summary>Something wrong at a place in a page.</summary>
internal sealed record ServedProblem(DiagnosticCode Code, int Offset, string Message)
{
    public static ServedProblem At(IElement element, DiagnosticCode code, string message) => new(code, OffsetOf(element), message);

    public static int OffsetOf(IElement element) => element.SourceReference?.Position.Index ?? 0;
}
