using System.Text;
using System.Xml;

namespace StudyGuide.Finishing;

/// <summary>XML in UTF-8, the same bytes on every system.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
        }

        return stream.ToArray();
    }
}
