namespace StudyGuide;

/// <summary>What the command line asks for.</summary>
/// <param name="BaseUrl">Where the site will be published; replaces <c>site</c> in <c>guide.yml</c>.</param>
/// <param name="Strict">Whether warnings make the run fail.</param>
/// <param name="Report">Whether <c>check</c> prints the authors' report too.</param>
internal sealed record BuildOptions(
    string Input, string Theme, string Output, Uri? BaseUrl, bool Strict, Verbosity Verbosity, DiagnosticFormat Format, bool Report = false);

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
