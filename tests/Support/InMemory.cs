using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Support;

/// <summary>Builds a guide as <c>Build</c> does, without a disk.</summary>
internal static class InMemory
{
    /// <summary>The linked guide, or nothing where it has errors.</summary>
    public static (Site? Site, ImmutableArray<Diagnostic> Diagnostics) Load(
        Theme theme, ImmutableArray<SourceFile> files, ImmutableArray<ImageFile> images = default, Uri? address = null)
    {
        var (content, unreadable) = ContentReader.Read(files, images);
        ImmutableArray<Diagnostic> diagnostics = content is null ? unreadable : [.. unreadable, .. ContentRules.Validate(content, theme.Languages)];
        if (content is null || diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error))
        {
            return (null, diagnostics);
        }

        var packs = content.Guide.Languages.Select(language => theme.Languages.First(pack => pack.Code == language));
        return (Some.Link(content.PublishedAt(address), [.. packs]), diagnostics);
    }

    /// <summary>The files of the site in the order of their paths; none where the guide has errors.</summary>
    public static (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics) Build(
        Theme theme, ImmutableArray<SourceFile> files, ImmutableArray<ImageFile> images = default, Uri? address = null)
    {
        var (site, diagnostics) = Load(theme, files, images, address);
        if (site is null)
        {
            return ([], diagnostics);
        }

        var pages = new ConcurrentBag<OutputFile>();
        var mistakes = SiteRenderer.Render(SiteFiles.Plan(site, theme), pages.Add);
        return ([.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)], [.. diagnostics, .. mistakes]);
    }
}
