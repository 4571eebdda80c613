namespace StudyGuide.Terminal;

/// <summary>How the user wants to be told.</summary>
internal sealed record PrintOptions(Verbosity Verbosity, DiagnosticFormat Format);

/// <summary>How much is printed besides diagnostics.</summary>
internal enum Verbosity
{
    /// <summary>Nothing.</summary>
    Quiet,

    /// <summary>A table of the stages.</summary>
    Normal,

    /// <summary>The files that changed too.</summary>
    Detailed,
}

/// <summary>How diagnostics are printed.</summary>
internal enum DiagnosticFormat
{
    /// <summary>For people and editors, with the source line.</summary>
    Text,

    /// <summary>For other programs: one JSON object.</summary>
    Json,

    /// <summary>For GitHub Actions, which shows annotations in the changed files.</summary>
    Github,
}
