using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StudyGuide.Search;

/// <summary>A file of the index: a script that hands a value over, because scripts load from a folder on disk and other files do not.</summary>
internal static class SearchFile
{
    private static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="name">The file below the folder of the index, without its ending.</param>
    public static ReadOnlyMemory<byte> Write(string name, Action<Utf8JsonWriter> value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(Encoding.UTF8.GetBytes($"StudyGuide.searchData(\"{name}\","));
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            value(json);
        }

        buffer.Write(");\n"u8);
        return buffer.WrittenMemory;
    }

    public static ReadOnlyMemory<byte> Write(string name, params ReadOnlySpan<string> texts)
    {
        var values = texts.ToArray();
        return Write(name, json =>
        {
            json.WriteStartArray();
            foreach (var text in values)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        });
    }
}
