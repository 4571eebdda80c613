namespace StudyGuide.Model;

/// <summary>A file of <c>input/static/</c>, which is published at the root of the site as it is.</summary>
/// <param name="Path">Where it lies in that folder, and where it goes below the output folder; with forward slashes.</param>
/// <param name="Location">The file itself, for messages.</param>
/// <param name="Read">Reads its bytes, which may be many, once they are needed.</param>
internal sealed record StaticFile(string Path, SourceLocation Location, Func<ReadOnlyMemory<byte>> Read)
{
    /// <summary>The folder below <c>input/</c>.</summary>
    public const string Folder = "static";

    /// <summary>What the system says of its content: its length and when it was written.</summary>
    public (long Length, DateTime Written) Stamp { get; init; }

    /// <summary>How links name it.</summary>
    public string RelativePath => $"{Folder}/{Path}";

    /// <summary>Where it is published, as an address.</summary>
    public string Address => string.Join('/', Path.Split('/').Select(Uri.EscapeDataString));
}
