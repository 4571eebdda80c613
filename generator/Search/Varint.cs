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

    /// <summary>How many digits of base 64 tell so many numbers apart.</summary>
    public static int DigitsFor(int count)
    {
        var digits = 1;
        for (var told = (long)Digits.Length; told < count; told *= Digits.Length)
        {
            digits++;
        }

        return digits;
    }

    /// <summary>
    /// Appends a number in so many digits of base 64, the lowest first; where numbers are spread evenly this takes least.
    /// </summary>
    public static void AppendDigits(this StringBuilder text, int value, int digits)
    {
        for (; digits > 0; digits--, value /= Digits.Length)
        {
            text.Append(Digits[value % Digits.Length]);
        }
    }

    /// <summary>What a digit is worth, for tests.</summary>
    public static int ValueOf(char digit) => Digits.IndexOf(digit, StringComparison.Ordinal);

    /// <summary>The numbers of a text, for tests.</summary>
    public static IEnumerable<int> Read(string text)
    {
        var (value, shift) = (0, 0);
        foreach (var digit in text.Select(ValueOf))
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
