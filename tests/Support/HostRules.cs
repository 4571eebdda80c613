namespace StudyGuide.Tests.Support;

/// <summary>
/// What a site asks of its host in <c>_headers</c> and <c>_redirects</c>, the files that Netlify and Cloudflare Pages share.
/// </summary>
internal sealed class HostRules
{
    private readonly List<(string Pattern, string Name, string Value)> headers = [];
    private readonly List<(string Pattern, string Target, int Status)> redirects = [];

    /// <param name="folder">The site.</param>
    /// <param name="hasRedirects">Whether the host knows <c>_redirects</c>.</param>
    public static HostRules Of(string folder, bool hasRedirects)
    {
        var rules = new HostRules();
        rules.ReadHeaders(File.ReadLines(Path.Combine(folder, "_headers")));
        rules.ReadRedirects(hasRedirects ? File.ReadLines(Path.Combine(folder, "_redirects")) : []);
        return rules;
    }

    /// <summary>The headers of a file.</summary>
    /// <param name="path">Below the root of the site, without a slash before it.</param>
    public IEnumerable<(string Name, string Value)> HeadersOf(string path) =>
        headers.Where(header => Matches(header.Pattern, path)).Select(header => (header.Name, header.Value));

    /// <summary>What to answer where there is no file: a page with its status, or where it has moved.</summary>
    public (string Target, int Status) Answer(string path) => redirects
        .Where(redirect => Matches(redirect.Pattern, path))
        .Select(redirect => (redirect.Target, redirect.Status))
        .FirstOrDefault(("404.html", 404));

    private void ReadHeaders(IEnumerable<string> lines)
    {
        var pattern = "";
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line[0] == '/')
            {
                pattern = line;
                continue;
            }

            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            headers.Add((pattern, parts[0], parts[1]));
        }
    }

    private void ReadRedirects(IEnumerable<string> lines)
    {
        foreach (var parts in lines.Select(line => line.Split(' ')))
        {
            redirects.Add((parts[0], parts[1].TrimStart('/'), int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private static bool Matches(string pattern, string path) => pattern.EndsWith('*')
        ? $"/{path}".StartsWith(pattern[..^1], StringComparison.Ordinal)
        : $"/{path}".TrimEnd('/') == pattern.TrimEnd('/');
}
