using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering;

/// <summary>What a device needs to know of the guide to put it among its programs (W3C, "Web Application Manifest").</summary>
internal static class WebManifest
{
    /// <summary>What devices write below an icon; the specification leaves it open, and all show at least this much.</summary>
    private const int LongestName = 12;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static ReadOnlyMemory<byte> Write(LanguagePack language, PageRenderer renderer)
    {
        var home = renderer.Site.Pages.Home(language); // the manifest lies beside it
        var scope = renderer.Scope(home);
        var title = scope.Text(renderer.Site.Guide.Title);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("name", title);
            json.WriteString("short_name", TextCut.Beginning(title, LongestName - 1));
            json.WriteString("description", scope.Text(renderer.Site.Guide.Description));
            json.WriteString("lang", language.Code.Value);
            json.WriteString("dir", language.Direction);
            json.WriteString("start_url", scope.Here);
            json.WriteString("scope", home.Address.WayToRoot);
            json.WriteString("display", "standalone");
            if (renderer.PageColor is { } color)
            {
                json.WriteString("theme_color", color);
                json.WriteString("background_color", color);
            }

            WriteIcons(json, renderer.SiteModel(scope));
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    private static void WriteIcons(Utf8JsonWriter json, SiteModel site)
    {
        json.WriteStartArray("icons");
        if (site.Icon.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("src", site.Icon);
            json.WriteString("sizes", "any");
            json.WriteString("type", "image/svg+xml");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
