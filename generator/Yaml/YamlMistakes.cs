using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>Says in words of an author what a parser of YAML stumbled over, and what to type instead.</summary>
/// <remarks>The parser tells where it could not go on, which may be a line below the mistake.</remarks>
internal static class YamlMistakes
{
    private const string General = "Texts that contain ': ' or ' #', or begin with a special character, need quotes.";

    /// <summary>Longer texts are not repeated in a hint.</summary>
    private const int LongestRepeated = 80;

    /// <summary>Signs that mean something to YAML where a text begins (YAML 1.2.2, 5.3 "Indicator Characters").</summary>
    private const string Indicators = "*&!%@`|>,]}";

    /// <summary>What is wrong at a place where the parser gave up.</summary>
    /// <param name="firstLine">The first line of the YAML in its file.</param>
    /// <param name="message">What the parser says, without a full stop.</param>
    public static Diagnostic Of(SourceLocation place, int firstLine, string message)
    {
        var lines = LinesNear(place, firstLine);
        var mistake = lines.Select(MistakeIn).FirstOrDefault(found => found is not null)
            ?? InIndentation(YamlLine.Of(place.File, place.Line + 1)) ?? AsLine(lines[0], lines.ElementAtOrDefault(1))
            ?? new Mistake(place, message, General);
        return new Diagnostic(DiagnosticCode.MalformedYaml, $"The YAML cannot be read: {mistake.Message}.", mistake.Place, mistake.Hint);
    }

    /// <summary>What to write where a value is not of the kind that was meant.</summary>
    /// <param name="isText">Whether a text was meant.</param>
    public static string? HintFor(YamlValue value, bool isText)
    {
        var line = YamlLine.Of(value.Location.File, value.Location.Line);
        return value switch
        {
            YamlMapping { Entries: [var first, ..] } when first.Key.Value is ['-', var odd, ..] && OddCharacter.IsSpace(odd) =>
                $"{OddCharacter.NameOf(odd)} stands behind '-': type a plain space instead.",
            YamlMapping or YamlSequence when isText && line.Value is ['[' or '{', ..] && line.ValueStart == value.Location.Column - 1 =>
                $"A text that begins with '{line.Value[0]}' stands between quotes: {Prefix(line)}{InQuotes(line.Value)}",
            _ => null,
        };
    }

    /// <summary>The line of the place, then that before it, which may not have ended as YAML wants.</summary>
    private static ImmutableArray<YamlLine> LinesNear(SourceLocation place, int firstLine)
    {
        var number = place.Line - 1;
        while (number >= firstLine && YamlLine.Of(place.File, number).IsBlank)
        {
            number--;
        }

        var line = YamlLine.Of(place.File, place.Line);
        return number < firstLine ? [line] : [line, YamlLine.Of(place.File, number)];
    }

    private static Mistake? MistakeIn(YamlLine line) =>
        InIndentation(line) ?? AroundColon(line) ?? (line.HasKey || line.IsItem ? InValue(line) : null);

    private static Mistake? InIndentation(YamlLine line)
    {
        var tab = line.Text.AsSpan(0, line.Indentation).IndexOf('\t');
        return tab >= 0
            ? new Mistake(line.At(tab), "a tab stands before the text", "Indent with spaces.")
            : line.OddCharacterIn(0, line.Indentation) is { } odd ? Odd(line, odd, "at the beginning of the line") : null;
    }

    /// <summary>The colon after a key, and the space after it.</summary>
    private static Mistake? AroundColon(YamlLine line)
    {
        if (line.HasKey || line.KeyWithoutSpace is not { Success: true } bare || line.Value is ['/' or '"' or '\'' or '#', ..])
        {
            return null;
        }

        var (key, colon) = (bare.Groups["key"].Value, bare.Groups["colon"]);
        return line.OddCharacterIn(colon.Index, colon.Index + 2) is { } odd
            ? Odd(line, odd, odd == colon.Index ? $"behind '{key}'" : $"behind '{key}:'")
            : new Mistake(line.At(colon.Index), $"no space stands behind '{key}:'",
                $"Write '{key}: {Shortened(bare.Groups["value"].Value)}'.");
    }

    private static Mistake Odd(YamlLine line, int index, string where)
    {
        var character = line.Text[index];
        return new Mistake(line.At(index), $"{OddCharacter.NameOf(character)} stands {where}",
            OddCharacter.IsSpace(character) ? "Type a plain space instead." : $"Type '{OddCharacter.Meant(character)}' instead.");
    }

    private static Mistake? InValue(YamlLine line) => line.Value switch
    {
        "" => null,
        ['"' or '\'', ..] => InQuotes(line),
        ['[' or '{', ..] and [.., not (']' or '}')] => Unquoted(line, 0, $"a text cannot begin with '{line.Value[0]}'"),
        ['-' or '?'] or ['-' or '?', ' ', ..] => Unquoted(line, 0, $"a text cannot begin with '{line.Value[0]} '"),
        [var first, ..] when Indicators.Contains(first) => Unquoted(line, 0, $"a text cannot begin with '{first}'"),
        [not ('[' or '{'), ..] when SecondColon(line.Value) is >= 0 and var colon => Unquoted(line, colon, "': ' begins a value"),
        _ => null,
    };

    private static int SecondColon(string value) =>
        value.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? colon : value.EndsWith(':') ? value.Length - 1 : -1;

    private static Mistake? InQuotes(YamlLine line)
    {
        var quote = line.Value[0];
        var end = EndOfQuotes(line.Value);
        if (end < 0)
        {
            return UnknownEscape(line) ?? new Mistake(line.At(line.ValueStart), $"the quotes that begin with {quote} are not closed",
                $"End the text with {quote}; where the sign belongs to the text, put the whole between quotes of the other kind.");
        }

        return line.Value.AsSpan(end + 1).TrimStart() is [not ('#' or ',' or ']' or '}'), ..]
            ? Unquoted(line, end + 1, "text stands behind the quotes that are closed")
            : UnknownEscape(line);
    }

    private static int EndOfQuotes(string value)
    {
        for (var index = 1; index < value.Length; index++)
        {
            if (value[0] == '"' && value[index] == '\\')
            {
                index++;
            }
            else if (value[index] == value[0] && (value[0] == '"' || index + 1 == value.Length || value[index + 1] != '\''))
            {
                return index;
            }
            else if (value[index] == value[0])
            {
                index++; // an apostrophe that is written twice
            }
        }

        return -1;
    }

    private static Mistake? UnknownEscape(YamlLine line)
    {
        const string Known = "0abt\tnvfre \"/\\N_LPxuU";
        var value = line.Value;
        for (var index = 1; value[0] == '"' && index + 1 < value.Length; index++)
        {
            if (value[index] == '\\' && !Known.Contains(value[index + 1]))
            {
                return new Mistake(line.At(line.ValueStart + index, 2), $@"'\{value[index + 1]}' means nothing between double quotes",
                    @"Write '\\' for a backslash, or put the text between single quotes.");
            }

            index += value[index] == '\\' ? 1 : 0;
        }

        return null;
    }

    /// <summary>A line that is no mistake by itself, but cannot follow that before it.</summary>
    private static Mistake? AsLine(YamlLine line, YamlLine? before)
    {
        if (line.HasKey && before is { HasKey: true, Value.Length: > 0 } && line.Indentation > before.Indentation)
        {
            return new Mistake(line.At(line.Indentation), $"the line begins further to the right than '{before.Key}' above it",
                "Begin it below the key above.");
        }

        return !line.HasKey && !line.IsBlank && line.Indentation == 0
            && (char.IsLetterOrDigit(line.Text[0]) || line.Text is ['{', ..] or ['-', ' ', ..])
            ? new Mistake(line.At(0), "the line does not begin with a key", "Write 'key: text'; a text that goes on begins with spaces.")
            : null;
    }

    private static Mistake Unquoted(YamlLine line, int index, string message) => new(
        line.At(line.ValueStart + index), message, $"Put the text between quotes: {Prefix(line)}{InQuotes(line.Value)}");

    private static string Prefix(YamlLine line) => line.HasKey ? $"{line.Key}: " : "";

    /// <summary>A text between the quotes that ask for the least.</summary>
    private static string InQuotes(string text) =>
        text.Length > LongestRepeated ? "\"…\""
        : text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{text}\"";

    private static string Shortened(string text) => text.Length > LongestRepeated ? "…" : text.Trim();

    private sealed record Mistake(SourceLocation Place, string Message, string Hint);
}
