using System.Text;

namespace StudyGuide.Theming;

/// <summary>Gathers text as UTF-8, piece by piece, and is used again for the next page.</summary>
internal sealed class Utf8Buffer
{
    /// <summary>No character of UTF-16 takes more.</summary>
    private const int MostBytesOfCharacter = 3;

    private byte[] bytes = new byte[1 << 15];
    private int length;

    public void Write(ReadOnlySpan<char> text)
    {
        var needed = length + (text.Length * MostBytesOfCharacter);
        if (needed > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(needed, bytes.Length * 2));
        }

        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    /// <summary>What has been written since the last time.</summary>
    public byte[] Take()
    {
        var taken = bytes.AsSpan(0, length).ToArray();
        length = 0;
        return taken;
    }
}
