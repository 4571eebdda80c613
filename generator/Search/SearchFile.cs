using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StudyGuide.Search;

/// <summary>
/// A file of the index: a script that hands a value over, because scripts load from a folder on disk and other files do not.
/// </summary>
internal static class SearchFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="name">The file below the folder of the index, without its ending.</param>
    public static ReadOnlyMemory<byte> Write(string name, Action<Utf8JsonWriter> value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(Encoding.UTF8.GetBytes($"StudyGuide.searchData(\"{name}\","));
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            value(json);
        }

        buffer.Write(");\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>A file whose value is a list of texts.</summary>
    public static ReadOnlyMemory<byte> Write(string name, string[] texts) => Write(name, json => json.WriteTexts(texts));
}
