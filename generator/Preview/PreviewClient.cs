using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Preview;

/// <summary>What the preview adds to every page: a script that follows changes and shows what is wrong.</summary>
internal static class PreviewClient
{
    public const string EventsPath = "/_preview/events";
    public const string ScriptPath = "/_preview/preview.js";
    public const string StylePath = "/_preview/preview.css";

    /// <summary>Shown while there is no page to show.</summary>
    public const string EmptyPage =
        "<!DOCTYPE html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\"><title>Preview</title></head><body></body></html>";

    private static readonly byte[] EndOfHead = "</head>"u8.ToArray();

    public static string Script { get; } = Resource("preview.js");

    public static string Style { get; } = Resource("preview.css");

    private static readonly string StyleAddress = Named(StylePath, Style);
    private static readonly string ScriptAddress = Named(ScriptPath, Script);

    /// <summary>Puts the script and its style into a page.</summary>
    /// <param name="version">The version of the site that the page is of.</param>
    public static ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> page, int version)
    {
        var place = page.Span.IndexOf(EndOfHead);
        if (place < 0)
        {
            return page;
        }

        var addition = Encoding.UTF8.GetBytes(
            $"<link rel=\"stylesheet\" href=\"{StyleAddress}\"><script src=\"{ScriptAddress}\" data-version=\"{version}\" defer></script>");
        return (byte[])[.. page.Span[..place], .. addition, .. page.Span[place..]];
    }

    /// <summary>An address that changes with the content, so that browsers may keep what is there.</summary>
    private static string Named(string path, string content) => $"{path}?{Fingerprint.Of(Encoding.UTF8.GetBytes(content))}";

    private static string Resource(string name)
    {
        using var resource = new StreamReader(typeof(PreviewClient).Assembly.GetManifestResourceStream(name)!);
        return resource.ReadToEnd();
    }
}
