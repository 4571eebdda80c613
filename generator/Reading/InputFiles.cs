using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>What lies in <c>input/</c>: texts, pictures, and what is wrong with either.</summary>
internal sealed record InputFiles(
    ImmutableArray<SourceFile> Files, ImmutableArray<ImageFile> Images, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What is published as it is.</summary>
    public ImmutableArray<StaticFile> StaticFiles { get; init; } = [];
}
