using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace StudyGuide.Code;

/// <summary>What a comment is in programming languages that are printed without colours.</summary>
internal sealed partial class CommentSyntax
{
    private static readonly FrozenDictionary<string, CommentSyntax> ByName = new (string Names, Regex Expression)[]
    {
        ("ruby rb perl pl r toml dockerfile docker makefile make elixir ex julia jl powershell ps1 nix hcl terraform tf cmake awk sed tcl "
            + "fish nushell graphql gql properties conf nginx apache gitignore env crystal nim coffeescript", Hash),
        ("kotlin kt swift scala dart groovy gradle proto protobuf zig solidity less scss sass objc objective-c d v fsharp fs jsonnet glsl "
            + "wgsl verilog", Slashes),
        ("php ini reg editorconfig systemd", Mixed),
        ("lua haskell hs elm ada vhdl purescript applescript plsql mysql", Dashes),
        ("lisp clojure clj cljs scheme racket elisp emacs-lisp asm nasm assembly", Semicolons),
        ("tex latex matlab octave erlang erl prolog postscript", Percent),
        ("vue svelte markdown md astro jinja handlebars xhtml rss", Markup),
    }.SelectMany(entry => entry.Names.Split(' ').Select(name => (name, syntax: new CommentSyntax(entry.Expression))))
        .ToFrozenDictionary(entry => entry.name, entry => entry.syntax, StringComparer.Ordinal);

    private readonly Regex expression;

    private CommentSyntax(Regex expression) => this.expression = expression;

    /// <summary>Finds a language by one of its names, in any case.</summary>
    public static CommentSyntax? Of(string name) => ByName.GetValueOrDefault(name.ToLowerInvariant());

    /// <summary>The code without its comments; signs of comments inside of quotes are none.</summary>
    public string Remove(string code) => expression.Replace(code, match => match.Groups["quoted"].Value);

    [GeneratedRegex("""(?<quoted>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<![^\s;(])#[^\n]*""")]
    private static partial Regex Hash { get; }

    [GeneratedRegex("""(?<quoted>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/""")]
    private static partial Regex Slashes { get; }

    [GeneratedRegex("""(?<quoted>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<![^\s;])[#;][^\n]*|//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/""")]
    private static partial Regex Mixed { get; }

    [GeneratedRegex("""(?<quoted>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|--[^\n]*""")]
    private static partial Regex Dashes { get; }

    [GeneratedRegex("""(?<quoted>"(?:[^"\\]|\\.)*")|;[^\n]*""")]
    private static partial Regex Semicolons { get; }

    [GeneratedRegex("""(?<quoted>\\%|"(?:[^"\\\n]|\\.)*")|%[^\n]*""")]
    private static partial Regex Percent { get; }

    [GeneratedRegex("""(?<quoted>(?!))|<!--(?:[^-]|-(?!->))*-->|\{#(?:[^#]|#(?!\}))*#\}""")]
    private static partial Regex Markup { get; }
}
