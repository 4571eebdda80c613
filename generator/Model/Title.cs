using System.Collections.Immutable;
using System.Text;

namespace StudyGuide.Model;

/// <summary>A title as its author wrote it: words, and code between backticks. Nothing else means anything in it.</summary>
internal sealed class Title
{
    private const char Backtick = '`';

    private readonly ImmutableArray<Piece> pieces;
    private Tuple<TypographyRules, TypesetTitle>? known;

    /// <param name="source">The title with its backticks.</param>
    public Title(Located source)
        : this(source, source.Value.Contains(Backtick, StringComparison.Ordinal) ? Read(source.Value) : [AllOf(source.Value)])
    {
    }

    private Title(Located source, ImmutableArray<Piece> pieces)
    {
        (Source, this.pieces) = (source, pieces);
        Text = pieces is [{ IsCode: false }] ? source.Value : string.Concat(pieces.Select(piece => piece.TextIn(source.Value)));
    }

    /// <summary>What the author typed.</summary>
    public Located Source { get; }

    /// <summary>What it says, without the backticks around code.</summary>
    public string Text { get; }

    public bool HasCode => pieces.Any(piece => piece.IsCode);

    /// <summary>A line of Markdown that says the same: code between its backticks, and words.</summary>
    public string Markdown
    {
        get
        {
            var (markdown, done) = (new StringBuilder(), 0);
            foreach (var words in pieces.Where(piece => !piece.IsCode))
            {
                markdown.Append(Source.Value, done, words.Start - done);
                EscapedMarkdown.AppendTo(markdown, Source.Value.AsSpan()[words.Start..words.End]);
                done = words.End;
            }

            return markdown.Append(Source.Value, done, Source.Value.Length - done).ToString();
        }
    }

    /// <summary>The same with its place.</summary>
    public Located Words => Source with { Value = Text };

    /// <summary>What was typed, with characters of no word in the place of code and its backticks.</summary>
    public Located WithoutCode
    {
        get
        {
            var text = Source.Value.ToCharArray();
            var (start, words) = (0, pieces.Where(piece => !piece.IsCode).Append(new Piece(text.Length, text.Length, IsCode: false)));
            foreach (var piece in words)
            {
                text.AsSpan(start, piece.Start - start).Fill(InlinePiece.Opaque);
                start = piece.End;
            }

            return Source with { Value = new string(text) };
        }
    }

    /// <summary>A name that is printed as it is, backticks included, such as that of a term.</summary>
    public static Title Verbatim(Located name) => new(name, [AllOf(name.Value)]);

    /// <summary>The title as a language prints it; code is left alone.</summary>
    public TypesetTitle Typeset(TypographyRules rules)
    {
        if (known is { } before && before.Item1 == rules)
        {
            return before.Item2; // many lists name one title
        }

        var typeset = TypesetNow(rules);
        known = Tuple.Create(rules, typeset);
        return typeset;
    }

    private TypesetTitle TypesetNow(TypographyRules rules)
    {
        var typesetter = new Typesetter(rules);
        typesetter.Begin(WithoutCode.Value.AsMemory());
        var (text, html, large) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var piece in pieces)
        {
            if (piece.IsCode)
            {
                var code = piece.TextIn(Source.Value);
                text.Append(code);
                var element = $"<code{rules.CodeDirection}>{HtmlText.Escape(code)}</code>";
                html.Append(element);
                large.Append(element);
            }
            else
            {
                var words = typesetter.TypesetPiece(piece.Start, piece.End);
                text.Append(words);
                html.Append(HtmlText.Escape(words));
                large.Append(JoinedWords.ToHtml(words, rules));
            }
        }

        return new TypesetTitle(text.ToString(), html.ToString(), large.ToString());
    }

    private static Piece AllOf(string text) => new(0, text.Length, IsCode: false);

    /// <summary>Finds code as CommonMark does: between two runs of as many backticks.</summary>
    private static ImmutableArray<Piece> Read(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var begun = 0;
        for (var place = text.IndexOf(Backtick, StringComparison.Ordinal); place >= 0 && place < text.Length;)
        {
            var inside = EndOfRun(text, place);
            if (text[place] != Backtick || ClosingRun(text, inside, inside - place) is not { } closing)
            {
                place = Math.Max(inside, place + 1);
                continue;
            }

            if (place > begun)
            {
                pieces.Add(new Piece(begun, place, IsCode: false));
            }

            pieces.Add(Trimmed(text, inside, closing));
            begun = place = closing + inside - place;
        }

        if (begun < text.Length || pieces.Count == 0)
        {
            pieces.Add(new Piece(begun, text.Length, IsCode: false));
        }

        return pieces.ToImmutable();
    }

    private static int EndOfRun(string text, int place)
    {
        while (place < text.Length && text[place] == Backtick)
        {
            place++;
        }

        return place;
    }

    private static int? ClosingRun(string text, int from, int length)
    {
        for (var place = from; (place = text.IndexOf(Backtick, place)) >= 0;)
        {
            var end = EndOfRun(text, place);
            if (end - place == length)
            {
                return place;
            }

            place = end;
        }

        return null;
    }

    /// <summary>One space on either side is there so that code can begin or end with a backtick.</summary>
    private static Piece Trimmed(string text, int start, int end) =>
        text[start] == ' ' && text[end - 1] == ' ' && !text.AsSpan(start, end - start).IsWhiteSpace()
            ? new Piece(start + 1, end - 1, IsCode: true)
            : new Piece(start, end, IsCode: true);

    /// <summary>A part of what was typed; the backticks belong to none.</summary>
    private readonly record struct Piece(int Start, int End, bool IsCode)
    {
        public string TextIn(string source) => source[Start..End];
    }
}

/// <summary>A title in the typography of its language.</summary>
/// <param name="Text">Plain text, for everything that is no HTML or cannot hold elements.</param>
/// <param name="Html">The same with code as code.</param>
/// <param name="LargeHtml">The same for where it is printed large: words are kept together that a line does not break in.</param>
internal readonly record struct TypesetTitle(string Text, string Html, string LargeHtml)
{
    /// <summary>A text without code.</summary>
    public static TypesetTitle Of(string text) => new(text, HtmlText.Escape(text), HtmlText.Escape(text));
}
