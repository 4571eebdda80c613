using System.Collections.Immutable;
using System.Reflection;
using StudyGuide.Model;

namespace StudyGuide.Tests.Support;

/// <summary>Every code there is.</summary>
internal static class DiagnosticCodes
{
    /// <summary>In order of their ids.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. typeof(DiagnosticCode).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticCode>()
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
