namespace StudyGuide.Model;

/// <summary>A file of the site.</summary>
/// <param name="Path">Where it goes below the output folder, with forward slashes.</param>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
