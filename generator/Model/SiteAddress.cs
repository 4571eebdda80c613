namespace StudyGuide.Model;

/// <summary>The address a site is published at, from <c>guide.yml</c> or <c>--base-url</c>.</summary>
internal static class SiteAddress
{
    /// <summary>Reads an absolute http or https address; the result ends in a slash.</summary>
    /// <returns>Nothing where <paramref name="text"/> is no such address.</returns>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0
            ? uri
            : null;
}
