namespace StudyGuide.Model;

/// <summary>
/// How much a diagnostic matters: an error stops the build, a warning does so only with <c>--strict</c>. A note never does,
/// and only <c>check</c> tells of it.
/// </summary>
internal enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>Something an author should know about one place in one file.</summary>
internal sealed record Diagnostic(DiagnosticCode Code, string Message, SourceLocation Location, string? Hint = null)
{
    public Severity Severity => Code.Severity;
}

/// <summary>The order in which diagnostics are printed: by file, place and code.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y) => Key(x!).CompareTo(Key(y!)) is not 0 and var order
        ? order
        : string.CompareOrdinal(x!.Message, y!.Message);

    private static (OrdinalText Path, int Line, int Column, OrdinalText Code) Key(Diagnostic diagnostic) =>
        (new(diagnostic.Location.Path), diagnostic.Location.Line, diagnostic.Location.Column, new(diagnostic.Code.Id));

    private readonly record struct OrdinalText(string Text) : IComparable<OrdinalText>
    {
        public int CompareTo(OrdinalText other) => string.CompareOrdinal(Text, other.Text);
    }
}
