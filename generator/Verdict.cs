using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide;

/// <summary>What problems mean for a run.</summary>
internal static class Verdict
{
    /// <summary>Whether problems make a run fail: errors always, warnings where the user is strict.</summary>
    public static bool HasFailed(this ImmutableArray<Diagnostic> diagnostics, bool isStrict = false) =>
        diagnostics.Any(diagnostic => isStrict || diagnostic.Severity is Severity.Error);
}
