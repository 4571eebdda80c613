using System.Text;

namespace StudyGuide.Search;

/// <summary>
/// Numbers as text that scripts read quickly: digits of base 64, and a digit of 32 or more says that another one follows.
/// </summary>
internal static class Varint
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int Bits = 5;
    private const int More = 1 << Bits;

    /// <summary>Appends one digit.</summary>
    /// <param name="value">From 0 to 63.</param>
    public static void AppendDigit(this StringBuilder text, int value) => text.Append(Digits[value]);

    /// <summary>Appends a number that is not negative, the lowest digits first.</summary>
    public static void AppendNumber(this StringBuilder text, int value)
    {
        while (value >= More)
        {
            text.Append(Digits[(value & (More - 1)) | More]);
            value >>= Bits;
        }

        text.Append(Digits[value]);
    }

    /// <summary>The numbers of a text, for tests.</summary>
    public static IEnumerable<int> Read(string text)
    {
        var (value, shift) = (0, 0);
        foreach (var digit in text.Select(character => Digits.IndexOf(character, StringComparison.Ordinal)))
        {
            value |= (digit & (More - 1)) << shift;
            shift += Bits;
            if (digit < More)
            {
                yield return value;
                (value, shift) = (0, 0);
            }
        }
    }
}
