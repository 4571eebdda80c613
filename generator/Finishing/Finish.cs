using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;

namespace StudyGuide.Finishing;

/// <summary>
/// The phase after rendering: files made from the list of what was rendered. A new output of this sort is a new line
/// here.
/// </summary>
internal static class Finish
{
    /// <summary>The files of the whole site.</summary>
    private static readonly ImmutableArray<FinishedFile> All =
    [
        new("sitemap.xml", Sitemap.Write, NeedsAddress: true),
        new("robots.txt", HostFiles.Robots),
        new("_headers", HostFiles.Headers),
        new("_redirects", HostFiles.Redirects),
        new("llms.txt", LlmsIndex.Write),
        new(PublishedFiles.Data, GuideData.Write) { IsWanted = PublishedFiles.HasData },
        new(OfflineWorker.File, OfflineWorker.Write),
    ];

    /// <summary>The files of each language.</summary>
    private static FinishedFile[] In(LanguagePack language) =>
    [
        new(PublishedFiles.SearchDescription(language), (site, _) => SearchDescription.Write(site, language), NeedsAddress: true),
        new(PublishedFiles.Feed(language), (site, _) => Feed.Write(site, language))
        {
            IsWanted = site => PublishedFiles.HasFeed(site, language),
        },
    ];

    /// <param name="rendered">Everything that was rendered.</param>
    public static IEnumerable<OutputFile> From(Site site, ImmutableArray<RenderedFile> rendered) =>
        For(site).Select(file => new OutputFile(file.Path, file.Make(site, rendered)));

    /// <summary>Makes the same files and hands them on.</summary>
    /// <returns>How many there are.</returns>
    public static int Put(Site site, ImmutableArray<RenderedFile> rendered, Action<OutputFile> put)
    {
        var files = From(site, rendered).ToArray();
        Array.ForEach(files, put);
        return files.Length;
    }

    /// <summary>Plans the same files for whoever asks for one of them.</summary>
    /// <param name="render">Renders everything.</param>
    public static IEnumerable<PlannedFile> Plan(Site site, Func<ImmutableArray<RenderedFile>> render) =>
        For(site).Select(file => new PlannedFile(file.Path, () => file.Make(site, render())));

    private static IEnumerable<FinishedFile> For(Site site) => All
        .Concat(site.Languages.SelectMany(In))
        .Where(file => (!file.NeedsAddress || site.Guide.SiteAddress is not null) && file.IsWanted(site));
}

/// <summary>A file that is made from the list of what was rendered.</summary>
/// <param name="Path">Where it goes below the output folder.</param>
/// <param name="Make">Makes its bytes.</param>
/// <param name="NeedsAddress">Whether only a site whose address is known has it.</param>
internal sealed record FinishedFile(
    string Path, Func<Site, ImmutableArray<RenderedFile>, ReadOnlyMemory<byte>> Make, bool NeedsAddress = false)
{
    /// <summary>Whether the guide publishes it.</summary>
    public Predicate<Site> IsWanted { get; init; } = static _ => true;
}
