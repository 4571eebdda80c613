using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Finishing;

/// <summary>What browsers keep of a site for reading without a network: each file with its fingerprint and its length.</summary>
internal sealed class OfflineList
{
    private const int BytesInAMegabyte = 1_000_000;

    /// <summary>Pages that a reader without a network can do least without.</summary>
    private static readonly ImmutableHashSet<string> FirstKinds = [RootPage.Kind, HomePage.Kind, SearchPage.Kind, OfflinePage.Kind];

    private readonly Site site;
    private readonly ImmutableHashSet<string> pictures;
    private readonly ImmutableHashSet<string> copies;
    private readonly ILookup<Part, RenderedFile> files;

    /// <param name="rendered">Everything that was rendered.</param>
    public OfflineList(Site site, ImmutableArray<RenderedFile> rendered)
    {
        this.site = site;
        pictures = [.. site.Images.Select(image => image.Address)];
        copies = [.. site.StaticFiles.Select(file => file.Path)];
        files = rendered.Where(IsRead).ToLookup(PartOf);
    }

    /// <summary>When a file is kept.</summary>
    private enum Part
    {
        First,
        Rest,

        /// <summary>Once it was opened: papers may be many and large, and hosts do not serve all that lies at the root.</summary>
        WhenOpened,
    }

    /// <returns>JSON; each file is <c>path fingerprint length</c>.</returns>
    public ReadOnlyMemory<byte> Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("limit", (long)site.Guide.Publishing.Offline.GetValueOrDefault() * BytesInAMegabyte);
            WritePages(json);
            WriteFiles(json, "first", Part.First);
            WriteFiles(json, "rest", Part.Rest);
            WriteFiles(json, "whenOpened", Part.WhenOpened);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    /// <summary>The page for what is not kept, in each language.</summary>
    private void WritePages(Utf8JsonWriter json)
    {
        json.WriteStartObject("pages");
        foreach (var language in site.Languages)
        {
            json.WriteString(language.Code.Value, OfflinePage.AddressIn(language).Value);
        }

        json.WriteEndObject();
    }

    private void WriteFiles(Utf8JsonWriter json, string name, Part part)
    {
        json.WriteStartArray(name);
        foreach (var file in files[part])
        {
            var address = file.Page?.Address.Value ?? file.Path;
            json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{address} {file.Fingerprint} {file.Length}"));
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// Hosts show the page for unknown addresses with a status that says so, if they serve it at its own at all; the Markdown of a question
    /// is for programs.
    /// </summary>
    private bool IsRead(RenderedFile file) => file.Page is { } page
        ? page.Address.Value is "" or [.., '/'] && file.Path == page.Address.FilePath
        : copies.Contains(file.Path) || !file.Path.EndsWith(".md", StringComparison.Ordinal);

    private Part PartOf(RenderedFile file) =>
        file.Page is { } page ? (FirstKinds.Contains(page.Kind) ? Part.First : Part.Rest)
        : copies.Contains(file.Path) ? Part.WhenOpened
        : IsOfTheme(file.Path) ? Part.First
        : Part.Rest;

    /// <summary>Styles and scripts lie in the folder of assets itself, and so do the pictures of the guide.</summary>
    private bool IsOfTheme(string path) =>
        path.StartsWith(HostFiles.Assets, StringComparison.Ordinal)
        && path.IndexOf('/', HostFiles.Assets.Length) < 0 && !pictures.Contains(path);
}
