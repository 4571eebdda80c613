using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Validation;

namespace StudyGuide;

/// <summary>Something that happens on the way from a guide to its site.</summary>
internal abstract record BuildEvent;

internal sealed record StageStarted(string Name) : BuildEvent;

/// <param name="Count">What the stage worked on, for example <c>42 files</c>.</param>
internal sealed record StageFinished(string Name, TimeSpan Time, string Count) : BuildEvent;

/// <summary>All stages that look for problems are through; often there are none.</summary>
/// <param name="Report">How much has been written, where somebody asked.</param>
internal sealed record ProblemsCollected(ImmutableArray<Diagnostic> Diagnostics, AuthorsReport? Report = null) : BuildEvent;

/// <summary>A site has been published.</summary>
/// <param name="Written">Files that are new or have changed.</param>
/// <param name="Removed">Files that lay there and that the site does not have.</param>
/// <param name="Foreign">Files that were removed or replaced although no build had written them.</param>
internal sealed record FilesWritten(
    ImmutableArray<string> Written, ImmutableArray<string> Removed, ImmutableArray<string> Foreign) : BuildEvent;

/// <summary>It ended well.</summary>
internal sealed record Succeeded(string Message) : BuildEvent;

/// <summary>Something that the user should know while the program goes on.</summary>
internal sealed record Noted(string Message) : BuildEvent;
