using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>What lies in <c>input/</c>: texts, pictures, and what is wrong with either.</summary>
internal sealed record InputFiles(
    ImmutableArray<SourceFile> Files, ImmutableArray<ImageFile> Images, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What is published as it is.</summary>
    public ImmutableArray<StaticFile> StaticFiles { get; init; } = [];

    /// <summary>Whether the same lies there, as far as anybody has looked.</summary>
    public bool IsSameAs(InputFiles other) =>
        Files.SequenceEqual(other.Files)
        && Images.SequenceEqual(other.Images)
        && Diagnostics.SequenceEqual(other.Diagnostics)
        && StaticFiles.Select(file => (file.Path, file.Stamp)).SequenceEqual(other.StaticFiles.Select(file => (file.Path, file.Stamp)));
}
