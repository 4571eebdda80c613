using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Finishing;

/// <summary>The files that hosts and crawlers look for at the root of a site.</summary>
internal static class HostFiles
{
    /// <summary>Scripts, styles and pictures of the site itself and nothing else: no inline code, no other host.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "worker-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>The folder of the files that are named after their content.</summary>
    public const string Assets = "assets/";

    /// <summary>How long browsers keep these: under their names they never change.</summary>
    public const string Forever = "public, max-age=31536000, immutable";

    /// <summary>Headers, in the format that Netlify and Cloudflare Pages share.</summary>
    public static ReadOnlyMemory<byte> Headers(Site site, ImmutableArray<RenderedFile> rendered) => Text(
        $"""
        /*
          Content-Security-Policy: {ContentSecurityPolicy}
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()
        /{Assets}*
          Cache-Control: {Forever}
        /{OfflineWorker.File}
          Cache-Control: no-cache

        """);

    /// <summary>
    /// Redirects of aliases and the page for unknown addresses of each language, in the format that Netlify and
    /// Cloudflare Pages share. Both pass the query on to an address that has none, and browsers the hash.
    /// </summary>
    /// <remarks>
    /// Netlify prefers the page that is left at a former address, which leads on by itself, unless the status is <c>301!</c>; Cloudflare
    /// would not understand that. It passes over the lines with 404 as well, and finds the nearest <c>404.html</c> without them.
    /// </remarks>
    public static ReadOnlyMemory<byte> Redirects(Site site, ImmutableArray<RenderedFile> rendered)
    {
        var text = new StringBuilder();
        // A former permalink has no line: its page opens the question in the reader's language, and a redirect would be a step before that.
        foreach (var page in site.Pages.All.Where(page => page is { MovedTo: not null, Language: not null }))
        {
            text.Append(CultureInfo.InvariantCulture, $"/{page.Address} /{page.MovedTo} 301\n");
        }

        // Where questions stood side by side before that page became one with the permalink.
        foreach (var language in site.Languages)
        {
            var question = QuestionPage.AddressOf(":slug", language);
            var former = question.Below(language.Addresses["side-by-side"]);
            text.Append(CultureInfo.InvariantCulture, $"/{former} /{question}?view=both 301\n");
        }

        foreach (var language in site.Languages)
        {
            text.Append(CultureInfo.InvariantCulture, $"/{language.Code}/* /{NotFoundPage.AddressIn(language)} 404\n");
        }

        return Text(text.ToString());
    }

    public static ReadOnlyMemory<byte> Robots(Site site, ImmutableArray<RenderedFile> rendered) => Text(
        $"User-agent: *\nAllow: /\n{(site.Guide.SiteAddress is { } root ? $"\nSitemap: {root.AbsoluteUri}sitemap.xml\n" : "")}");

    private static ReadOnlyMemory<byte> Text(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}
