using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Finishing;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering;
using StudyGuide.Theming;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Support;

/// <summary>Builds a guide as <c>Build</c> does, without a disk.</summary>
internal static class InMemory
{
    /// <summary>The linked guide, or nothing where it has errors.</summary>
    public static (Site? Site, ImmutableArray<Diagnostic> Diagnostics) Load(
        Theme theme,
        ImmutableArray<SourceFile> files,
        ImmutableArray<ImageFile> images = default,
        Uri? address = null,
        ImmutableArray<StaticFile> staticFiles = default)
    {
        var (content, unreadable) = ContentReader.Read(files, images, staticFiles: staticFiles);
        if (content is null)
        {
            return (null, unreadable);
        }

        content = content.PublishedAt(address);
        ImmutableArray<LanguagePack> packs =
        [
            .. content.Guide.Languages
                .Select(language => theme.Languages.FirstOrDefault(pack => pack.Code == language))
                .OfType<LanguagePack>(),
        ];
        content = DerivedSlugs.Settle(content, packs);
        var (targets, pages) = (LinkTargets.Resolve(content), SiteFiles.List(content, packs));
        ImmutableArray<Diagnostic> diagnostics = [.. unreadable, .. ContentRules.Validate(content, targets, pages, theme.Languages)];
        if (diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error))
        {
            return (null, diagnostics);
        }

        return (SiteLinker.Link(content, targets, pages, packs, GlossaryLinkers.For(content, null)), diagnostics);
    }

    /// <summary>The files of the site in the order of their paths; none where the guide has errors.</summary>
    public static (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics) Build(
        Theme theme, ImmutableArray<SourceFile> files, ImmutableArray<ImageFile> images = default, Uri? address = null,
        LinkStyle links = LinkStyle.Folders)
    {
        var (site, diagnostics) = Load(theme, files, images, address);
        if (site is null)
        {
            return ([], diagnostics);
        }

        var made = new ConcurrentBag<OutputFile>();
        var (rendered, mistakes) = SiteRenderer.Render(SiteFiles.Plan(site, theme, links), made.Add);
        return (
            [.. made.Concat(Finish.From(site, rendered)).OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. diagnostics, .. mistakes]);
    }
}
