namespace StudyGuide.Model;

/// <summary>A place in a file; <paramref name="Line"/> and <paramref name="Column"/> count from 1.</summary>
internal sealed record SourceLocation(SourceFile File, int Line, int Column, int Length = 1)
{
    public string Path => File.Path;

    public override string ToString() => $"{Path}({Line},{Column})";
}
