using System.IO.Compression;
using StudyGuide.Model;

namespace StudyGuide.Writing;

/// <summary>
/// Puts beside each text what hosts can send instead of it, <c>.br</c> (Brotli, RFC 7932) and <c>.gz</c> (gzip, RFC 1952): as small as can
/// be, because it is made once and sent often.
/// </summary>
internal static class Compression
{
    /// <summary>Shorter files fit into one packet anyway.</summary>
    private const int Smallest = 256;

    /// <summary>Where gzip names the system that made it (RFC 1952, 2.3.1), and what it says when that does not matter.</summary>
    private const int PlaceOfSystem = 9;
    private const byte AnySystem = 255;

    private static readonly string[] endings = [".html", ".css", ".js", ".json", ".svg", ".xml", ".md", ".txt", ".webmanifest"];

    /// <summary>Puts a file and its compressed copies; those of a file that has not changed are kept as they are.</summary>
    public static void Put(OutputDraft draft, OutputFile file)
    {
        var isNew = draft.Put(file);
        if (file.Bytes.Length >= Smallest && endings.Contains(Path.GetExtension(file.Path)))
        {
            PutBeside(".br", Brotli);
            PutBeside(".gz", GZip);
        }

        void PutBeside(string ending, Func<ReadOnlySpan<byte>, byte[]> compress)
        {
            if (isNew || !draft.Keep(file.Path + ending))
            {
                draft.Put(new OutputFile(file.Path + ending, compress(file.Bytes.Span)));
            }
        }
    }

    private static byte[] Brotli(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var stream = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        return compressed.ToArray();
    }

    private static byte[] GZip(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        var made = compressed.ToArray();
        made[PlaceOfSystem] = AnySystem; // the same bytes on every machine
        return made;
    }
}
