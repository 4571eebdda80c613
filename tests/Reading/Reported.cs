using StudyGuide.Model;

namespace StudyGuide.Tests.Reading;

/// <summary>Short notations for what a reader found and where.</summary>
internal static class Reported
{
    /// <summary>The code and place of a problem, for example <c>SG102 (7,5)</c>.</summary>
    public static string Place(this Diagnostic diagnostic) =>
        $"{diagnostic.Code.Id} ({diagnostic.Location.Line},{diagnostic.Location.Column})";

    /// <summary>The characters that a message would underline.</summary>
    public static string Underlined(this SourceLocation location)
    {
        var start = location.File.OffsetOf(location.Line, location.Column);
        return location.File.Text[start..Math.Min(start + location.Length, location.File.Text.Length)];
    }
}
