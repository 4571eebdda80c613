using StudyGuide.Model;

namespace StudyGuide.Tests.Support;

/// <summary>Diagnostics as one line each, so that a test shows all that an author reads.</summary>
internal static class DiagnosticText
{
    /// <summary>For example <c>input/questions/rag.fr.md(5,11): error SG204: There is no question 'x'. [Name the id …]</c>.</summary>
    public static string AsLine(this Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var hint = diagnostic.Hint is null ? "" : $" [{diagnostic.Hint}]";
        return $"{diagnostic.Location}: {severity} {diagnostic.Code.Id}: {diagnostic.Message}{hint}";
    }

    public static string[] AsLines(this IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(AsLine)];
}
