using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Models;

/// <summary>All publications that the answers rely on.</summary>
internal sealed record SourcesModel(string Count, ImmutableArray<CitedSource> Sources);

/// <summary>A publication and the questions that rely on it.</summary>
internal sealed record CitedSource(Source Source, ImmutableArray<QuestionLink> CitedBy);
