namespace StudyGuide;

/// <summary>What the program tells the shell.</summary>
internal enum ExitCode
{
    Success = 0,

    /// <summary>The content or the theme has errors, or warnings with <c>--strict</c>.</summary>
    ContentHasErrors = 1,

    /// <summary>The command line is wrong, or the world says no: a folder, the disk or a port cannot be used.</summary>
    Usage = 2,

    /// <summary>A defect of the generator.</summary>
    Internal = 3,
}
