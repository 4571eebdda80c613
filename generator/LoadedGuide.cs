using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Theming;

namespace StudyGuide;

/// <summary>A guide as far as it could be understood.</summary>
/// <param name="Content">What the authors wrote; absent where there is no guide.</param>
/// <param name="Site">Absent where the content or the theme has errors.</param>
internal sealed record LoadedGuide(Content? Content, Site? Site, Theme? Theme, ImmutableArray<Diagnostic> Diagnostics);
