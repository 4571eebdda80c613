using System.Collections.Frozen;
using System.Collections.Immutable;
using ColorCode;
using ColorCode.Common;

namespace StudyGuide.Code;

/// <summary>The programming languages that can be coloured, described for the library that does it.</summary>
/// <remarks>
/// The descriptions that come with the library are not used: some of their expressions take for ever on texts as short as a JSON object
/// that is not closed.
/// In these no repeated part can match the same characters in two ways.
/// </remarks>
internal static class CodeLanguages
{
    private const string DoubleQuoted = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private const string SingleQuoted = "'(?:[^'\\\\\\n]|\\\\.)*'";
    private const string Backquoted = "`(?:[^`\\\\]|\\\\[\\s\\S])*`";
    private const string LineComment = "//[^\\n]*";
    private const string BlockComment = "/\\*(?:[^*]|\\*(?!/))*\\*/";
    private const string HashComment = "(?<![^\\s;|&\\x28])#[^\\n]*"; // the library takes every bracket for a group
    private const string Digits = "\\b(?:0[xX][0-9a-fA-F_]+|[0-9][0-9_]*(?:\\.[0-9_]+)?(?:[eE][+-]?[0-9]+)?)\\b";
    private const string Call = "\\b[A-Za-z_]\\w*(?=\\()";
    private const string LongPython = "\"\"\"(?:[^\\\\\"]|\\\\[\\s\\S]|\"{1,2}(?!\"))*\"\"\"|'''(?:[^\\\\']|\\\\[\\s\\S]|'{1,2}(?!'))*'''";

    private static readonly ImmutableArray<CodeLanguage> All =
    [
        // The Python Language Reference 3.14, chapter 2 "Lexical analysis"
        new("python", ["py"],
        [
            (ScopeName.Comment, "#[^\\n]*"),
            (ScopeName.String, $"(?:\\b[rbuftRBUFT]{{1,2}})?(?:{LongPython}|{DoubleQuoted}|{SingleQuoted})"),
            (ScopeName.Keyword,
                Words("and as assert async await break class continue def del elif else except finally for from global if import in is "
                + "lambda nonlocal not or pass raise return self try while with yield")),
            (ScopeName.JsonConst, Words("True False None")),
            (ScopeName.Number, Digits),
            (ScopeName.Intrinsic, Call),
        ]),

        // RFC 8259
        new("json", ["jsonc", "json5"],
        [
            (ScopeName.Comment, $"{LineComment}|{BlockComment}"),
            (ScopeName.JsonKey, $"{DoubleQuoted}(?=\\s*:)"),
            (ScopeName.String, DoubleQuoted),
            (ScopeName.JsonConst, Words("true false null")),
            (ScopeName.Number, $"-?{Digits}"),
        ]),

        // YAML 1.2.2, 5.3 "Indicator Characters"
        new("yaml", ["yml"],
        [
            (ScopeName.Comment, HashComment),
            (ScopeName.JsonKey, $"(?:{DoubleQuoted}|{SingleQuoted}|[\\w$@./-]+(?: [\\w$@./-]+)*)(?=:(?:\\s|$))"),
            (ScopeName.String, $"{DoubleQuoted}|{SingleQuoted}"),
            (ScopeName.JsonConst, "(?<=[:,\\[-] )(?:true|false|null|~)(?=\\s*(?:[,\\]}\\n#]|$))"),
            (ScopeName.Number, $"(?<=[:,\\[-] ){Digits}(?=\\s*(?:[,\\]}}\\n#]|$))"),
        ]),

        // POSIX.1-2024, "Shell Command Language"
        new("bash", ["sh", "shell", "zsh", "console"],
        [
            (ScopeName.Comment, HashComment),
            (ScopeName.String, "\"(?:[^\"\\\\]|\\\\[\\s\\S])*\"|'[^']*'"),
            (ScopeName.Keyword,
                "(?<![\\w-])(?:case|do|done|elif|else|esac|export|fi|for|function|if|in|local|return|set|then|until|while)(?![\\w-])"),
            (ScopeName.JsonKey, "\\$\\{[^}\\n]*\\}|\\$\\w+|(?<![\\w-])--?[A-Za-z][\\w-]*"),
        ]),
        CLike("javascript", ["js", "mjs", "jsx"],
            "async await break case catch class const continue default delete do else export extends finally for from function if import "
            + "in instanceof let new of return static switch this throw try typeof var void while yield", Backquoted),
        CLike("typescript", ["ts", "tsx"],
            "abstract as async await break case catch class const continue declare default delete do else enum export extends finally for "
            + "from function if implements import in instanceof interface let namespace new of private protected public readonly return "
            + "static switch this throw try type typeof var void while yield", Backquoted),
        CLike("csharp", ["cs", "c#"],
            "abstract as async await base bool break case catch class const continue default do double else enum explicit extern finally "
            + "fixed float for foreach get global goto if implicit in init int interface internal is lock long namespace new not object "
            + "operator or out override params private protected public readonly record ref required return sealed set static string "
            + "struct switch this throw try typeof using var virtual void when where while with yield", "@\"(?:[^\"]|\"\")*\""),
        CLike("java", [],
            "abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally "
            + "float for if implements import instanceof int interface long native new package private protected public record return "
            + "sealed short static super switch synchronized this throw throws try var void volatile while yield"),
        CLike("go", ["golang"],
            "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return "
            + "select struct switch type var", Backquoted),
        CLike("rust", ["rs"],
            "as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut pub ref return "
            + "self static struct super trait type unsafe use where while"),
        CLike("c", ["cpp", "c++", "h"],
            "auto bool break case catch char class const constexpr continue default delete do double else enum extern float for friend if "
            + "include inline int long namespace new nullptr operator private protected public return short signed sizeof static struct "
            + "switch template this throw try typedef typename union unsigned using virtual void volatile while"),
        new("sql", ["postgresql", "sqlite"],
        [
            (ScopeName.Comment, $"--[^\\n]*|{BlockComment}"),
            (ScopeName.String, "'(?:[^']|'')*'"),
            (ScopeName.Keyword,
                "(?i:" + Words(
                    "add all alter and as asc between by case create cross delete desc distinct drop else end exists from full group "
                    + "having in index inner insert into is join left like limit not null offset on or order outer primary references "
                    + "returning right select set table then union unique update using values view when where with") + ")"),
            (ScopeName.Number, Digits),
            (ScopeName.Intrinsic, Call),
        ]),

        // HTML Living Standard, 13.1 "Writing HTML documents"
        new("html", ["xml", "svg"],
        [
            (ScopeName.Comment, "<!--(?:[^-]|-(?!->))*-->"),
            (ScopeName.HtmlElementName, "(?<=</?)[A-Za-z][\\w:-]*"),
            (ScopeName.Keyword, "(?<=\\s)[A-Za-z@:][\\w:.-]*(?==[\"'])"),
            (ScopeName.String, "(?<==)(?:\"[^\"]*\"|'[^']*')"),
        ]),
        new("css", [],
        [
            (ScopeName.Comment, BlockComment),
            (ScopeName.String, $"{DoubleQuoted}|{SingleQuoted}"),
            (ScopeName.CssPropertyName, "(?<=[{;]\\s*)[A-Za-z-]+(?=\\s*:)"),
            (ScopeName.Keyword, "@[A-Za-z-]+"),
            (ScopeName.Number, "(?<![\\w#-])-?[0-9]+(?:\\.[0-9]+)?(?:[a-z%]+)?"),
        ]),
    ];

    private static readonly FrozenDictionary<string, CodeLanguage> ByName =
        All.SelectMany(language => language.Names.Select(name => (name, language)))
            .ToFrozenDictionary(entry => entry.name, entry => entry.language, StringComparer.Ordinal);

    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>Finds a language by one of its names, in any case.</summary>
    public static ILanguage? Find(string name) => ByName.GetValueOrDefault(name.ToLowerInvariant());

    /// <summary>A language with the comments, strings and calls of C.</summary>
    private static CodeLanguage CLike(string id, string[] aliases, string keywords, string? moreStrings = null) => new(id, aliases,
    [
        (ScopeName.Comment, $"{LineComment}|{BlockComment}"),
        (ScopeName.String, moreStrings is null ? $"{DoubleQuoted}|{SingleQuoted}" : $"{moreStrings}|{DoubleQuoted}|{SingleQuoted}"),
        (ScopeName.Keyword, Words(keywords)),
        (ScopeName.JsonConst, Words("true false null undefined nil None")),
        (ScopeName.Number, Digits),
        (ScopeName.Intrinsic, Call),
    ]);

    /// <summary>Any of some words, not as part of another and not as the name of an argument.</summary>
    private static string Words(string words) => $"(?<![\\w.])(?:{words.Replace(' ', '|')})\\b(?!=[^=])";

    /// <summary>
    /// A language as the library wants it: expressions, each with the scope of what it matches; the first that matches wins.
    /// </summary>
    private sealed class CodeLanguage(string id, string[] aliases, (string Scope, string Expression)[] rules) : ILanguage
    {
        public IEnumerable<string> Names => aliases.Append(id);

        public string Id => id;

        public string FirstLinePattern => "";

        public string Name => id;

        public string CssClassName => id;

        public IList<LanguageRule> Rules { get; } =
            [.. rules.Select(rule => new LanguageRule(rule.Expression, new Dictionary<int, string> { [0] = rule.Scope }))];

        public bool HasAlias(string lang) => aliases.Contains(lang);
    }
}
