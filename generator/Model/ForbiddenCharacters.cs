using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StudyGuide.Model;

/// <summary>
/// Characters that no text of a site holds: HTML forbids them (HTML Living Standard, 13.2.3.5), or programs disagree about them.
/// </summary>
/// <remarks>
/// Every place where texts come from looks for them: files, escapes in YAML, character references in Markdown and drawings.
/// So the generator may use noncharacters as marks of its own.
/// </remarks>
internal static partial class ForbiddenCharacters
{
    private const int Highest = 0x10FFFF;

    /// <summary>The problem with the first of them in a text.</summary>
    /// <param name="place">Where a character of the text stands.</param>
    public static Diagnostic? FirstIn(string text, Func<int, SourceLocation> place) =>
        Next(text, 0) is { } found ? Problem(found.Code, place(found.Index), "Delete it; editors can show invisible characters.") : null;

    /// <summary>The same text with U+FFFD for each of them, so that later stages need not expect any; the rest stays where it is.</summary>
    public static string Replace(string text)
    {
        StringBuilder? replaced = null;
        for (var next = Next(text, 0); next is { } found; next = Next(text, found.Index + found.Length))
        {
            replaced ??= new StringBuilder(text);
            for (var index = found.Index; index < found.Index + found.Length; index++)
            {
                replaced[index] = (char)Rune.ReplacementChar.Value;
            }
        }

        return replaced?.ToString() ?? text;
    }

    /// <summary>The problems with character references, such as <c>&amp;#xFDD0;</c>, in a part of a file.</summary>
    public static IEnumerable<Diagnostic> ReferencesIn(SourceFile file, int start, int length)
    {
        for (var match = Reference.Match(file.Text, start, length); match.Success; match = match.NextMatch())
        {
            var code = match.Groups["hex"] is { Success: true, ValueSpan: var hex }
                ? int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : int.Parse(match.Groups["decimal"].ValueSpan, CultureInfo.InvariantCulture);
            if (Objection(code) is not null)
            {
                yield return Problem(code, file.At(match.Index, match.Length), "Delete it.");
            }
        }
    }

    private static Diagnostic Problem(int code, SourceLocation location, string hint) =>
        new(DiagnosticCode.InvalidUtf8, $"The character U+{code:X4} is not allowed: it {Objection(code)}.", location, hint);

    private static (int Index, int Length, int Code)? Next(string text, int start)
    {
        for (var index = start; index < text.Length;)
        {
            if (IsHarmless(text[index]))
            {
                index++;
                continue;
            }

            var isWhole = Rune.TryGetRuneAt(text, index, out var rune);
            if (!isWhole || Objection(rune.Value) is not null)
            {
                return (index, isWhole ? rune.Utf16SequenceLength : 1, isWhole ? rune.Value : text[index]);
            }

            index += rune.Utf16SequenceLength;
        }

        return null;
    }

    /// <summary>Whether a character is none of them, nor half of one: quick, as it is asked of every character of every file.</summary>
    private static bool IsHarmless(char character) =>
        character < 0x7F ? character >= ' ' || character is '\n' or '\t' : character >= 0xA0 && character < 0x2028;

    /// <summary>What is wrong with a character.</summary>
    private static string? Objection(int code) => code switch
    {
        '\t' or '\n' => null,
        < 0x20 or (>= 0x7F and < 0xA0) => "is a control character",
        0x2028 or 0x2029 => "is a line break that few programs know",
        >= 0xD800 and <= 0xDFFF => "is half of a character",
        > Highest => "does not exist",
        _ when code is >= 0xFDD0 and <= 0xFDEF || (code & 0xFFFE) == 0xFFFE => "is a noncharacter of Unicode",
        _ => null,
    };

    /// <summary>As long as CommonMark lets them be (0.31.2, 2.5 "Entity and numeric character references").</summary>
    [GeneratedRegex("&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>[0-9]{1,7}));")]
    private static partial Regex Reference { get; }
}
