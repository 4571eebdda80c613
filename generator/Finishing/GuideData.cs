using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Rendering.Twins;

namespace StudyGuide.Finishing;

/// <summary>
/// The whole guide as data, in the shape of <c>Schemas/guide-data.schema.json</c>: for other programs, which need not read pages.
/// </summary>
internal static class GuideData
{
    /// <summary>Changes where programs that read the data have to change.</summary>
    private const int Version = 1;

    /// <summary>Characters of all scripts as they are; what HTML could take for a tag is escaped, wherever the file ends up.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static ReadOnlyMemory<byte> Write(Site site, ImmutableArray<RenderedFile> rendered)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            WriteGuide(json, site);
            WriteCategories(json, "levels", site.Guide.Levels, site);
            WriteCategories(json, "topics", site.Guide.Topics, site);
            new QuestionData(json, site).WriteAll();
            new TermData(json, site).WriteAll();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Texts by language.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, Localized<Located> texts)
    {
        json.WriteStartObject(name);
        foreach (var (language, text) in texts.ByLanguage)
        {
            json.WriteString(language.Value, text.Value);
        }

        json.WriteEndObject();
    }

    public static void WriteList(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A text that may be absent, and is then left out.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteGuide(Utf8JsonWriter json, Site site)
    {
        var guide = site.Guide;
        json.WriteTexts("title", guide.Title);
        json.WriteTexts("description", guide.Description);
        json.WriteIfAny("address", guide.SiteAddress?.AbsoluteUri);
        json.WriteList("authors", guide.Authors);
        if (guide.License is { } license)
        {
            json.WriteStartObject("license");
            json.WriteString("name", license.Name);
            json.WriteIfAny("url", license.Url);
            json.WriteEndObject();
        }

        json.WriteStartArray("languages");
        foreach (var pack in site.Languages)
        {
            json.WriteStartObject();
            json.WriteString("code", pack.Code.Value);
            json.WriteString("name", pack.Name);
            json.WriteString("direction", pack.Direction);
            json.WriteString("address", TwinAddresses.FromRoot(site, pack).ToPage(site.Pages.Home(pack)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCategories(Utf8JsonWriter json, string name, IEnumerable<Category> categories, Site site)
    {
        json.WriteStartArray(name);
        foreach (var category in categories)
        {
            json.WriteStartObject();
            json.WriteString("id", category.Id);
            json.WriteStartObject("title");
            foreach (var (language, title) in category.Title.ByLanguage)
            {
                json.WriteString(language.Value, title.Text);
            }

            json.WriteEndObject();
            json.WriteTexts("description", category.Description);
            json.WriteStartObject("address");
            foreach (var pack in site.Languages)
            {
                json.WriteString(pack.Code.Value, TwinAddresses.FromRoot(site, pack).ToPage(category));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
