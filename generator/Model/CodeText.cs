using System.Collections.Immutable;
using Markdig.Syntax;

namespace StudyGuide.Model;

/// <summary>The code of a block, cut into pieces by what they are in its programming language.</summary>
/// <param name="Language">What the author wrote behind the fence; empty where there is nothing.</param>
/// <param name="IsKnown">Whether the language is one that can be coloured, or plain text.</param>
/// <param name="Tokens">All characters of the code, in order.</param>
internal sealed record CodeText(string Language, bool IsKnown, ImmutableArray<CodeToken> Tokens, SourceLocation Location)
{
    private static readonly object Key = typeof(CodeText);

    /// <summary>The code of a block that has been read.</summary>
    public static CodeText Of(CodeBlock block) => (CodeText)block.GetData(Key)!;

    /// <summary>Keeps the code with its block.</summary>
    public void AttachTo(CodeBlock block) => block.SetData(Key, this);
}

/// <summary>A piece of code.</summary>
internal readonly record struct CodeToken(string Text, CodeKind Kind);

/// <summary>What a piece of code is, as far as its colour goes.</summary>
internal enum CodeKind
{
    Plain,
    Comment,
    String,
    Keyword,
    Constant,
    Function,
    Property,
}
