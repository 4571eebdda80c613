namespace StudyGuide.Model;

/// <summary>A file of the site.</summary>
/// <param name="Path">Where it goes below the output folder, with forward slashes.</param>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The folder at the top of the output folder that holds what is no part of the site.</summary>
    public const string OwnFolder = ".studyguide";
}
