namespace StudyGuide.Model;

/// <summary>What makes a piece of a text without spaces the name of a file, a path, an address or something in code.</summary>
internal static class NameSigns
{
    /// <summary>Scripts from here on write no spaces: a name ends where they begin. Latin and Greek go on in the middle.</summary>
    private const char FirstWithoutSpaces = '\u0E00';
    private const char FirstOfMoreLatin = '\u1E00';
    private const char LastOfMoreGreek = '\u1FFF';

    /// <summary>Whether a character may belong to a name, as its neighbours tell: the full stop in "agent.py" and not in "agent."</summary>
    public static bool Joins(ReadOnlySpan<char> text, int index)
    {
        var next = At(text, index + 1);
        return text[index] switch
        {
            '_' or '/' or '\\' or '@' or '#' or '$' or '&' or '+' or '*' or '=' or '~' or '{' or '}' or '-' or '‑' => true,
            '.' => DotJoins(text, index),
            ':' => next is ':' or '/' or '\\' || char.IsAsciiDigit(next) || At(text, index - 1) == ':',
            '>' => At(text, index - 1) is '-' or '=',
            '(' => next == ')' || (char.IsLetter(At(text, index - 1)) && !IsWord(At(text, index - 2))),
            ')' => At(text, index - 1) == '(',
            '[' => IsWord(At(text, index - 1)) && IsWord(next),
            var character => IsWord(character),
        };
    }

    /// <summary>Whether a whole piece is a name; slashes do not count.</summary>
    public static bool IsName(ReadOnlySpan<char> piece)
    {
        for (var index = 0; index < piece.Length; index++)
        {
            if (!char.IsAsciiLetter(piece[index]) && IsSign(piece, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether slashes join the parts of a piece to a path; words may have one between them too: "agent/tool".</summary>
    public static bool IsPath(ReadOnlySpan<char> piece)
    {
        var first = piece[..piece.IndexOf('/')];
        if (first is "" or "." or ".." or "~" or [.., ':'] or ['.' or '$', ..] || piece is ['@', ..] or [.., '/'] || piece.Contains('\\')
            || IsFolder(first) || (first.Contains(':') && IsName(first)))
        {
            return true;
        }

        var slashes = piece.Count('/');
        return (slashes == 1 && IsOfLetters(piece))
            || (!first.ContainsAnyInRange('A', 'Z')
                && ((slashes > 1 && !piece.ContainsAnyExceptInRange('\0', '\x7F')) || HasEnding(piece)));
    }

    /// <summary>Whether a piece begins as an address of the web, which may go on with any sign.</summary>
    public static bool BeginsAddress(ReadOnlySpan<char> piece) =>
        (piece.IndexOf("://") is > 0 and var colon && char.IsAsciiLetter(piece[colon - 1]))
        || (piece.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && piece.Length > 4);

    /// <summary>Whether a name can begin as a piece does: a word, or a sign that means something before one.</summary>
    public static bool Begins(ReadOnlySpan<char> piece) => piece[0] switch
    {
        '/' or '\\' or '@' or '#' or '$' or '.' or '_' => piece.Length > 1,
        '-' => piece is ['-', '-', var letter, ..] && IsWord(letter),
        '~' => piece is ['~', '/', ..],
        '*' => piece is ['*', '.', ..],
        '{' => piece.Contains('}'),
        var character => IsWord(character),
    };

    /// <summary>Whether a name can end as a piece does.</summary>
    public static bool Ends(ReadOnlySpan<char> piece) => piece[^1] switch
    {
        '_' => true,
        '/' or '\\' => piece.Length > 1 && (IsWord(piece[^2]) || piece[^2] == ':'),
        ')' => piece.Contains('('),
        '}' => piece.Contains('{'),
        '+' => piece is [_, _] or [.., '+', '+'] && IsWord(piece[0]),
        '#' => piece.Length > 1 && char.IsLetter(piece[^2]),
        '*' => piece is [var letter, _] && char.IsLetter(letter),
        var character => IsWord(character),
    };

    /// <summary>The first word with a capital inside, such as "getAgent".</summary>
    public static (int Start, int End)? InnerCapital(ReadOnlySpan<char> piece)
    {
        for (var index = 1; index < piece.Length; index++)
        {
            if (char.IsUpper(piece[index]) && char.IsLower(piece[index - 1]))
            {
                var start = index - 1;
                while (start > 0 && IsWord(piece[start - 1]))
                {
                    start--;
                }

                while (index < piece.Length && IsWord(piece[index]))
                {
                    index++;
                }

                return (start, index);
            }
        }

        return null;
    }

    /// <summary>Whether a character belongs to words: a letter, a digit, or a mark on one.</summary>
    public static bool IsWord(char character) => character < FirstWithoutSpaces
        ? char.IsLetterOrDigit(character) || (character > '\x7F' && FoldedText.IsMark(character))
        : character is >= FirstOfMoreLatin and <= LastOfMoreGreek && char.IsLetter(character);

    public static char At(ReadOnlySpan<char> text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    private static bool IsSign(ReadOnlySpan<char> piece, int index)
    {
        var (before, after) = (At(piece, index - 1), At(piece, index + 1));
        return piece[index] switch
        {
            '.' or '\\' or ':' or '>' or '(' or '[' => true,
            '_' => IsWord(before) || IsWord(after),
            '@' or '$' => char.IsLetter(after) || after is '_' or '{',
            '#' => char.IsLetter(before) || char.IsLetter(after),
            '&' or '=' => IsWord(before) && IsWord(after),
            '{' => (char.IsLetter(after) || after == '{') && piece[index..].Contains('}'),
            '+' => before == '+' || piece.Length == 2,
            '*' => after == '.' || piece.Length == 2,
            '-' => index == 0,
            _ => false,
        };
    }

    /// <summary>A full stop joins in a file name, an address or a number, and begins ".env"; it does not where a sentence ends.</summary>
    private static bool DotJoins(ReadOnlySpan<char> text, int index)
    {
        var (before, after) = (At(text, index - 1), At(text, index + 1));
        if (before == '.' || after == '.')
        {
            return before == '.' ? after is '/' or '\\' && At(text, index - 2) != '.' : At(text, index + 2) is '/' or '\\';
        }

        return after is '/' or '\\' ? !IsWord(before) : (IsWord(after) || after == '_') && !EndsSentence(text, index);
    }

    /// <summary>Whether a sentence ends at a full stop without a space after it: "the end.Then"; not so in "System.Text".</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int index)
    {
        if (!char.IsUpper(text[index + 1]) || !char.IsLower(At(text, index + 2)))
        {
            return false;
        }

        var start = index;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var isCapitalised = start < index && char.IsUpper(text[start]) && (index - start == 1 || char.IsLower(text[start + 1]));
        return !isCapitalised && At(text, start - 1) is not ('.' or '_' or '\\' or '@');
    }

    /// <summary>Folders that projects have by these names, and no language as words before a slash.</summary>
    private static bool IsFolder(ReadOnlySpan<char> first) => first is "src" or "lib" or "bin" or "app" or "apps" or "pkg" or "packages"
        or "docs" or "tests" or "test" or "scripts" or "node_modules" or "origin" or "upstream" or "dist" or "etc" or "usr" or "var"
        or "tmp" or "home" or "opt" or "config" or "assets" or "public" or "vendor" or "cmd" or "internal" or "examples";

    /// <summary>Two letters with a slash between them: "I/O".</summary>
    private static bool IsOfLetters(ReadOnlySpan<char> piece) => piece.Length == 3 && piece[1] == '/';

    /// <summary>Whether some part ends as files or domains do: a full stop and a letter.</summary>
    private static bool HasEnding(ReadOnlySpan<char> piece)
    {
        var dot = piece.LastIndexOf('.');
        return dot > 0 && char.IsAsciiLetter(At(piece, dot + 1));
    }
}
