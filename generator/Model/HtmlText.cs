using System.Globalization;

namespace StudyGuide.Model;

/// <summary>Plain text inside HTML.</summary>
internal static class HtmlText
{
    /// <summary>Escapes what means something in HTML, in texts and in quoted attributes, and nothing else: pages are UTF-8.</summary>
    public static string Escape(object? value)
    {
        var text = value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().IndexOfAny("&<>\"") < 0
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
