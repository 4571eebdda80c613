using System.Collections.Frozen;

namespace StudyGuide.Model;

/// <summary>
/// Characters that look like those that YAML and Markdown give a meaning to, and have none: a keyboard, an input method or a copy from a
/// page puts them there. Nobody sees the difference, so messages name them.
/// </summary>
internal static class OddCharacter
{
    /// <summary>Spaces that are not the plain one, and characters without a width.</summary>
    private static readonly FrozenDictionary<char, string> Spaces = new Dictionary<char, string>
    {
        ['\u00A0'] = "NO-BREAK SPACE",
        ['\u00AD'] = "SOFT HYPHEN",
        ['\u1680'] = "OGHAM SPACE MARK",
        ['\u180E'] = "MONGOLIAN VOWEL SEPARATOR",
        ['\u2000'] = "EN QUAD",
        ['\u2001'] = "EM QUAD",
        ['\u2002'] = "EN SPACE",
        ['\u2003'] = "EM SPACE",
        ['\u2004'] = "THREE-PER-EM SPACE",
        ['\u2005'] = "FOUR-PER-EM SPACE",
        ['\u2006'] = "SIX-PER-EM SPACE",
        ['\u2007'] = "FIGURE SPACE",
        ['\u2008'] = "PUNCTUATION SPACE",
        ['\u2009'] = "THIN SPACE",
        ['\u200A'] = "HAIR SPACE",
        ['\u200B'] = "ZERO WIDTH SPACE",
        ['\u200C'] = "ZERO WIDTH NON-JOINER",
        ['\u200D'] = "ZERO WIDTH JOINER",
        ['\u200E'] = "LEFT-TO-RIGHT MARK",
        ['\u200F'] = "RIGHT-TO-LEFT MARK",
        ['\u202F'] = "NARROW NO-BREAK SPACE",
        ['\u205F'] = "MEDIUM MATHEMATICAL SPACE",
        ['\u2060'] = "WORD JOINER",
        ['\u3000'] = "IDEOGRAPHIC SPACE",
        ['\uFEFF'] = "ZERO WIDTH NO-BREAK SPACE",
    }.ToFrozenDictionary();

    /// <summary>Signs of other scripts and of typography, beside the sign of ASCII that was meant.</summary>
    private static readonly FrozenDictionary<char, (string Name, char Meant)> Signs = new Dictionary<char, (string, char)>
    {
        ['\u2013'] = ("EN DASH", '-'),
        ['\u2014'] = ("EM DASH", '-'),
        ['\u2018'] = ("LEFT SINGLE QUOTATION MARK", '\''),
        ['\u2019'] = ("RIGHT SINGLE QUOTATION MARK", '\''),
        ['\u201C'] = ("LEFT DOUBLE QUOTATION MARK", '"'),
        ['\u201D'] = ("RIGHT DOUBLE QUOTATION MARK", '"'),
        ['\u2212'] = ("MINUS SIGN", '-'),
        ['\u3001'] = ("IDEOGRAPHIC COMMA", ','),
        ['\uFE55'] = ("SMALL COLON", ':'),
        ['\uFF03'] = ("FULLWIDTH NUMBER SIGN", '#'),
        ['\uFF08'] = ("FULLWIDTH LEFT PARENTHESIS", '('),
        ['\uFF09'] = ("FULLWIDTH RIGHT PARENTHESIS", ')'),
        ['\uFF0A'] = ("FULLWIDTH ASTERISK", '*'),
        ['\uFF0C'] = ("FULLWIDTH COMMA", ','),
        ['\uFF0D'] = ("FULLWIDTH HYPHEN-MINUS", '-'),
        ['\uFF1A'] = ("FULLWIDTH COLON", ':'),
        ['\uFF1E'] = ("FULLWIDTH GREATER-THAN SIGN", '>'),
        ['\uFF3B'] = ("FULLWIDTH LEFT SQUARE BRACKET", '['),
        ['\uFF3D'] = ("FULLWIDTH RIGHT SQUARE BRACKET", ']'),
        ['\uFF40'] = ("FULLWIDTH GRAVE ACCENT", '`'),
        ['\uFF5B'] = ("FULLWIDTH LEFT CURLY BRACKET", '{'),
        ['\uFF5C'] = ("FULLWIDTH VERTICAL LINE", '|'),
        ['\uFF5D'] = ("FULLWIDTH RIGHT CURLY BRACKET", '}'),
    }.ToFrozenDictionary();

    /// <summary>Whether a character looks like a space, or like nothing, and is no plain space.</summary>
    public static bool IsSpace(char character) => Spaces.ContainsKey(character);

    /// <summary>The sign of ASCII that a character looks like, where it looks like one.</summary>
    public static char? Meant(char character) =>
        IsSpace(character) ? ' ' : Signs.TryGetValue(character, out var sign) ? sign.Meant : null;

    /// <summary>What Unicode calls a character, such as <c>U+00A0 NO-BREAK SPACE</c>.</summary>
    public static string NameOf(char character) =>
        $"U+{(int)character:X4} {Spaces.GetValueOrDefault(character) ?? Signs.GetValueOrDefault(character).Name}".TrimEnd();

    /// <summary>The first odd character of a text.</summary>
    public static char? FirstIn(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAscii(character) && !char.IsLetter(character) && Meant(character) is not null)
            {
                return character;
            }
        }

        return null;
    }
}
