using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ColorCode;
using ColorCode.Common;
using ColorCode.Parsing;
using StudyGuide.Model;

namespace StudyGuide.Code;

/// <summary>Tells keywords, strings and comments apart.</summary>
internal static class CodeReader
{
    /// <summary>Expressions that backtrack may take long on such lines; nobody reads them in a guide.</summary>
    private const int LongestLine = 1_000;

    /// <summary>The scopes of the library that <see cref="CodeLanguages"/> uses.</summary>
    private static readonly FrozenDictionary<string, CodeKind> Kinds = new Dictionary<string, CodeKind>
    {
        [ScopeName.Comment] = CodeKind.Comment,
        [ScopeName.String] = CodeKind.String,
        [ScopeName.Keyword] = CodeKind.Keyword,
        [ScopeName.Number] = CodeKind.Constant,
        [ScopeName.JsonConst] = CodeKind.Constant,
        [ScopeName.Intrinsic] = CodeKind.Function,
        [ScopeName.JsonKey] = CodeKind.Property,
        [ScopeName.HtmlElementName] = CodeKind.Property,
        [ScopeName.CssPropertyName] = CodeKind.Property,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PlainLanguages = new[] { "", "text", "txt", "plain", "plaintext" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads code.</summary>
    /// <param name="language">
    /// The name of a programming language as people write it behind a fence: <c>python</c>, <c>bash</c>, <c>js</c>.
    /// </param>
    /// <returns>One plain piece where the language is unknown.</returns>
    public static CodeText Read(string language, string code, SourceLocation location)
    {
        var isPlain = PlainLanguages.Contains(language.ToLowerInvariant());
        var grammar = isPlain ? null : CodeLanguages.Find(language);
        var isKnown = grammar is not null || isPlain;
        return new CodeText(language, isKnown,
            grammar is null || HasLongLine(code) ? [new CodeToken(code, CodeKind.Plain)] : new Tokens(code, grammar).All, location);
    }

    private static bool HasLongLine(ReadOnlySpan<char> code)
    {
        foreach (var line in code.EnumerateLines())
        {
            if (line.Length > LongestLine)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Pieces of the same kind become one; spaces belong to whatever stands before them.</summary>
    private sealed class Tokens : CodeColorizerBase
    {
        private readonly ImmutableArray<CodeToken>.Builder tokens = ImmutableArray.CreateBuilder<CodeToken>();
        private readonly StringBuilder current = new();
        private CodeKind kind;

        public Tokens(string code, ILanguage grammar)
            : base(null, null)
        {
            languageParser.Parse(code, grammar, Write);
            End();
            All = tokens.Count == 0 ? [new CodeToken(code, CodeKind.Plain)] : tokens.ToImmutable();
        }

        public ImmutableArray<CodeToken> All { get; }

        protected override void Write(string parsedSourceCode, IList<Scope> scopes) =>
            Write(parsedSourceCode, 0, parsedSourceCode.Length, scopes, CodeKind.Plain);

        /// <summary>Writes a stretch of code: what no scope covers is of the kind of the scope around it.</summary>
        private void Write(string code, int start, int end, IList<Scope> scopes, CodeKind outer)
        {
            foreach (var scope in scopes.OrderBy(scope => scope.Index))
            {
                Add(code.AsSpan(start, Math.Max(scope.Index - start, 0)), outer);
                Write(code, scope.Index, scope.Index + scope.Length, scope.Children, Kinds.GetValueOrDefault(scope.Name, outer));
                start = scope.Index + scope.Length;
            }

            Add(code.AsSpan(start, Math.Max(end - start, 0)), outer);
        }

        private void Add(ReadOnlySpan<char> text, CodeKind next)
        {
            var word = text.TrimStart();
            current.Append(text[..^word.Length]);
            if (next != kind && !word.IsEmpty)
            {
                End();
                kind = next;
            }

            current.Append(word);
        }

        private void End()
        {
            if (current.Length > 0)
            {
                tokens.Add(new CodeToken(current.ToString(), kind));
                current.Clear();
            }
        }
    }
}
