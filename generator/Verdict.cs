using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide;

/// <summary>What problems mean for a run.</summary>
internal static class Verdict
{
    /// <summary>Whether problems make a run fail: errors always, warnings where the user is strict.</summary>
    public static bool HasFailed(this ImmutableArray<Diagnostic> diagnostics, bool isStrict = false) =>
        diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error || (isStrict && diagnostic.Severity is Severity.Warning));

    /// <summary>What whoever builds or writes has to know at once; notes are for whoever checks.</summary>
    public static ImmutableArray<Diagnostic> WithoutNotes(this ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity is not Severity.Note)];
}
