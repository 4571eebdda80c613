using System.Text.RegularExpressions;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>
/// Reports characters that look like a space, or like the sign of a list or heading, at the beginning of a line, where Markdown sees a
/// paragraph and the author a list.
/// </summary>
internal static partial class OddSpaces
{
    private const string Odd = @"\u00A0\u1680\u180E\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF";
    private const string Markers = @"[-*+]|[0-9]{1,9}[.)]|\#{1,6}";

    public static void Report(MarkdownDocument document, SourceFile file, int start, ICollection<Diagnostic> diagnostics)
    {
        if (OddCharacter.FirstIn(file.Text.AsSpan(start)) is null)
        {
            return; // most texts
        }

        var found = Beginning.Matches(file.Text, start).Where(match => !IsInCode(document, match.Groups["odd"].Index - start));
        foreach (var same in found.GroupBy(match => (Character: match.Groups["odd"].ValueSpan[0], Marker: MarkerOf(match))))
        {
            diagnostics.Add(Problem(same.Key.Character, same.Key.Marker, same.First().Groups["odd"], same.Count(), file));
        }
    }

    private static Diagnostic Problem(char character, string marker, Group place, int count, SourceFile file)
    {
        var isSpace = OddCharacter.IsSpace(character);
        var where = !isSpace ? "stands at the beginning of the line"
            : marker[0] == ' ' ? $"stands before '{marker[1..]}'"
            : $"stands behind '{marker}'";
        return new Diagnostic(DiagnosticCode.OddSpace,
            $"{OddCharacter.NameOf(character)} {where}{(count > 1 ? $", in {count} lines" : "")}: it begins no list and no heading.",
            file.At(place.Index),
            isSpace ? "Type a plain space instead." : $"Type '{OddCharacter.Meant(character)}' instead.");
    }

    /// <summary>The sign beside the character, with a space before it where the character stands before it.</summary>
    private static string MarkerOf(Match match) =>
        match.Groups["before"] is { Success: true, Value: var before } ? before : $" {match.Groups["after"].Value}";

    private static bool IsInCode(MarkdownDocument document, int offset) => document.Descendants()
        .Any(node => node is CodeBlock or HtmlBlock && node.Span.Start <= offset && offset <= node.Span.End);

    [GeneratedRegex(
        $@"^[ \t>]*(?:(?<before>{Markers})(?<odd>[{Odd}])"
        + $@"|(?<odd>[{Odd}])[{Odd} ]*(?<after>{Markers})[{Odd} ]"
        + $@"|(?<odd>[\uFF03\uFF0A\uFF0D])+[ {Odd}])",
        RegexOptions.Multiline)]
    private static partial Regex Beginning { get; }
}
