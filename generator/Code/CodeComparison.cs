using System.Runtime.CompilerServices;
using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Code;

/// <summary>Compares code of two languages of a guide: only comments are translated, and quotes may be those of the language.</summary>
internal static class CodeComparison
{
    /// <summary><c>preview</c> compares all code after every change.</summary>
    private static readonly ConditionalWeakTable<CodeText, Known> known = [];

    /// <summary>Whether code is the same but for comments, quotes, blank lines, and spaces and semicolons at the ends of lines.</summary>
    /// <returns>Nothing where it is not known what a comment is in the programming language.</returns>
    public static bool? AreSame(CodeText one, CodeText other) =>
        Essence(one) is { } first && Essence(other) is { } second ? first == second : null;

    /// <summary>What has to be the same; nothing where it cannot be told.</summary>
    public static string? Essence(CodeText code) => known.GetValue(code, code => new Known(Read(code))).Essence;

    private static string? Read(CodeText code) =>
        code.IsKnown ? Essence(string.Concat(code.Tokens.Select(WithoutComment)))
        : CommentSyntax.Of(code.Language) is { } comments ? Essence(comments.Remove(string.Concat(code.Tokens.Select(token => token.Text))))
        : null;

    private static string Essence(string code) => string.Join('\n', WithOneKindOfQuotes(code)
        .Split('\n')
        .Select(line => line.TrimEnd().TrimEnd(';'))
        .Where(line => line.Length > 0));

    /// <summary>The text of a piece; of a comment only the spaces after it.</summary>
    private static string WithoutComment(CodeToken token) =>
        token.Kind is CodeKind.Comment ? token.Text[token.Text.AsSpan().TrimEnd().Length..] : token.Text;

    /// <summary>Straight double quotes for all others, and for those of French with the spaces inside of them.</summary>
    private static string WithOneKindOfQuotes(string code)
    {
        var text = new StringBuilder(code.Length);
        foreach (var (index, character) in code.Index())
        {
            if (character is '\'' or '"' or '‘' or '’' or '‚' or '“' or '”' or '„' or '«' or '»' or '‹' or '›')
            {
                text.Append('"');
            }
            else if (character is not (' ' or '\u00A0' or '\u202F')
                || !((index > 0 && code[index - 1] is '«' or '‹') || (index + 1 < code.Length && code[index + 1] is '»' or '›')))
            {
                text.Append(character is '\u00A0' or '\u202F' ? ' ' : character);
            }
        }

        return text.ToString();
    }

    private sealed record Known(string? Essence);
}
