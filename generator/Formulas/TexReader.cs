using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Formulas;

/// <summary>
/// Reads a formula in TeX, in one pass by recursive descent; whatever it does not know is reported at its place and leaves nothing behind.
/// </summary>
internal sealed class TexReader
{
    /// <summary>Formulas that are nested deeper mean nothing, and could exhaust the stack.</summary>
    public const int DeepestNesting = 50;

    private readonly TexScanner scanner;
    private readonly TexProblems problems;
    private readonly TexNesting nesting = new();
    private readonly TexWords words;
    private readonly TexEnvironments environments;
    private MathAlphabet? alphabet;
    private int depth;

    private TexReader(string tex, TexProblems problems)
    {
        this.problems = problems;
        scanner = new TexScanner(tex);
        words = new TexWords(scanner, problems);
        environments = new TexEnvironments(scanner, words, nesting, problems);
    }

    /// <param name="place">Where some characters of the formula stand in the file, by their offset and number.</param>
    public static Formula Read(string tex, Func<int, int, SourceLocation> place, ICollection<Diagnostic> diagnostics) =>
        new(tex.Trim(), new TexReader(tex, new TexProblems(place, diagnostics)).ReadAll());

    private FormulaNode ReadAll()
    {
        if (scanner.Peek().IsEnd)
        {
            problems.Report("The formula is empty.", new TexToken("", 0), null);
        }

        return ReadRow();
    }

    /// <summary>Reads up to the end of what was opened last.</summary>
    /// <param name="end">Another character to end at.</param>
    private FormulaNode ReadRow(string? end = null)
    {
        var nodes = ImmutableArray.CreateBuilder<FormulaNode>();
        while (scanner.Peek() is { IsEnd: false } next && next.Text != end && !nesting.Ends(next.Text))
        {
            nodes.Add(ReadTerm());
        }

        return nodes is [var only] ? only : new FormulaRow(nodes.ToImmutable());
    }

    /// <summary>Reads a piece with what stands below and above it.</summary>
    private FormulaNode ReadTerm()
    {
        var nucleus = scanner.Peek().Text is "^" or "_" or "'" ? FormulaRow.Empty : ReadAtom(isArgument: false);
        FormulaNode? below = null, above = null;
        var primes = "";
        while (scanner.Peek() is { Text: "^" or "_" or "'" } mark)
        {
            switch (mark.Text)
            {
                case "'":
                    RefuseSecond(primes.Length > 0 || above is not null, mark, "superscript");
                    primes = ReadPrimes();
                    break;
                case "^":
                    RefuseSecond(above is not null, scanner.Take(), "superscript");
                    above = ReadArgument(mark);
                    break;
                default:
                    RefuseSecond(below is not null, scanner.Take(), "subscript");
                    below = ReadArgument(mark);
                    break;
            }
        }

        return below is null && above is null && primes.Length == 0 ? nucleus : new FormulaScripts(nucleus, below, above, primes);
    }

    private void RefuseSecond(bool isSecond, TexToken mark, string script)
    {
        if (isSecond)
        {
            problems.Report($"A second {script} stands here.", mark,
                $"Put both into one pair of braces, or the first with its base: '{{…}}{mark.Text}'.");
        }
    }

    private string ReadPrimes()
    {
        var count = 0;
        while (scanner.TryTake("'"))
        {
            count++;
        }

        return count switch { 1 => "′", 2 => "″", 3 => "‴", _ => new string('′', count) };
    }

    /// <param name="isArgument">Whether one letter or digit is all that is wanted, as in <c>x^2y</c>.</param>
    private FormulaNode ReadAtom(bool isArgument)
    {
        var token = scanner.Take();
        depth++;
        var node = depth > DeepestNesting ? GiveUp(token) : ReadAtom(token, isArgument);
        depth--;
        return node;
    }

    private FormulaNode ReadAtom(TexToken token, bool isArgument)
    {
        if (token.Text == "{")
        {
            return ReadGroup(token);
        }

        if (token.IsDigit || (token.Text == "." && scanner.PeekVerbatim().IsDigit))
        {
            var number = isArgument ? token.Text : scanner.TakeNumber(token);
            return new FormulaNumber(alphabet?.Of(number) ?? number);
        }

        if (token.IsLetter)
        {
            var letters = alphabet is { HasWords: true } && !isArgument ? scanner.TakeWord(token) : token.Text;
            return InAlphabet(new FormulaIdentifier(letters));
        }

        if (TexCommands.Characters.TryGetValue(token.Text, out var sign))
        {
            return sign;
        }

        if (TexCommands.Symbols.TryGetValue(token.Text, out var symbol))
        {
            return symbol is FormulaIdentifier letter ? InAlphabet(letter) : symbol;
        }

        if (TexCommands.Functions.TryGetValue(token.Text, out var function))
        {
            return function.Name == "arg" && scanner.Peek().Text is @"\max" or @"\min"
                ? new FormulaFunction($"arg\u00A0{scanner.Take().Text[1..]}", HasLimits: true)
                : function;
        }

        return TexCommands.Spaces.TryGetValue(token.Text, out var width) ? new FormulaSpace(width) : ReadCommand(token);
    }

    private FormulaNode ReadCommand(TexToken token)
    {
        switch (token.Text)
        {
            case @"\frac":
                return new FormulaFraction(ReadArgument(token), ReadArgument(token));
            case @"\tfrac":
                return new FormulaFraction(ReadArgument(token), ReadArgument(token), IsLarge: false);
            case @"\dfrac":
                return new FormulaFraction(ReadArgument(token), ReadArgument(token), IsLarge: true);
            case @"\binom":
                return new FormulaFence("(", new FormulaFraction(ReadArgument(token), ReadArgument(token), HasBar: false), ")");
            case @"\sqrt":
                var degree = ReadDegree();
                return new FormulaRoot(ReadArgument(token), degree);
            case @"\overline":
                return new FormulaOverline(ReadArgument(token));
            case @"\text":
                return new FormulaWords(words.ReadWords(token, space: "\u00A0"));
            case @"\operatorname":
                var hasLimits = scanner.TryTake("*");
                return new FormulaFunction(words.ReadWords(token, space: ""), hasLimits);
            case @"\left":
                return ReadFence(token);
            case @"\begin":
                return environments.Read(token, () => ReadRow());
        }

        if (TexCommands.Accents.TryGetValue(token.Text, out var accent))
        {
            return new FormulaAccent(ReadArgument(token), accent);
        }

        if (TexCommands.Alphabets.TryGetValue(token.Text, out var inner))
        {
            var outer = alphabet;
            alphabet = inner;
            var argument = ReadArgument(token);
            alphabet = outer;
            return argument;
        }

        return Refuse(token);
    }

    private FormulaIdentifier InAlphabet(FormulaIdentifier letter) =>
        alphabet is null ? letter : new FormulaIdentifier(alphabet.Of(letter.Text), letter.IsUpright || alphabet == MathAlphabet.Upright);

    /// <summary>Reads what a command works on: one character, one command or a group.</summary>
    private FormulaNode ReadArgument(TexToken owner)
    {
        var next = scanner.Peek();
        if (!next.IsEnd && !nesting.Ends(next.Text) && next.Text is not ("^" or "_" or "'"))
        {
            return ReadAtom(isArgument: true);
        }

        problems.ReportMissingArgument(owner);
        return FormulaRow.Empty;
    }

    private FormulaNode ReadGroup(TexToken opening)
    {
        var node = nesting.InGroup(() => ReadRow());
        words.Close("}", opening, "This group is not closed.", "Close it with '}'.");
        // {,} is no longer a comma between two things
        return node is FormulaOperator sign ? sign with { Kind = OperatorKind.Ordinary } : node;
    }

    private FormulaNode? ReadDegree()
    {
        var opening = scanner.Peek();
        if (!scanner.TryTake("["))
        {
            return null;
        }

        var degree = ReadRow(end: "]");
        words.Close("]", opening, "The degree of the root is not closed.", "Close it with ']'.");
        return degree;
    }

    private FormulaFence ReadFence(TexToken left)
    {
        var open = words.ReadDelimiter(left);
        var body = nesting.InFence(() => ReadRow());
        var isClosed = words.Close(
            @"\right", left, @"'\left' has no '\right'.", @"Write '\right)', or '\right.' to print nothing.");
        return new FormulaFence(open, body, isClosed ? words.ReadDelimiter(left) : "");
    }

    private FormulaRow Refuse(TexToken token)
    {
        var (message, hint) = TexMistakes.Of(token);
        problems.Report(message, token, hint);
        if (token.Text is @"\right" && TexCommands.Delimiters.ContainsKey(scanner.Peek().Text))
        {
            scanner.Take();
        }
        else if (token.Text is @"\end")
        {
            words.ReadName(token);
        }

        return FormulaRow.Empty;
    }

    private FormulaRow GiveUp(TexToken token)
    {
        problems.GiveUp("The formula is nested too deeply.", token, "Split it.");
        scanner.TakeAll();
        return FormulaRow.Empty;
    }
}
