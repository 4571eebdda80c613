using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Formulas;

/// <summary>Reads a formula in TeX; whatever it does not know is reported at its place.</summary>
internal static class TexReader
{
    /// <summary>Formulas that are nested deeper mean nothing, and could exhaust the stack.</summary>
    public const int DeepestNesting = 50;

    /// <param name="place">Where some characters of the formula stand in the file, by their offset and number.</param>
    public static Formula Read(string tex, Func<int, int, SourceLocation> place, ICollection<Diagnostic> diagnostics)
    {
        var reading = new Reading(tex, place, diagnostics);
        return new Formula(tex.Trim(), reading.ReadAll());
    }

    /// <summary>One pass over one formula, by recursive descent; what cannot be read leaves nothing behind.</summary>
    private sealed class Reading(string tex, Func<int, int, SourceLocation> place, ICollection<Diagnostic> diagnostics)
    {
        private readonly TexScanner scanner = new(tex);
        private MathAlphabet? alphabet;
        private bool hasGivenUp;
        private int depth;
        private int openGroups;
        private int openFences;
        private int openEnvironments;

        public FormulaNode ReadAll()
        {
            if (scanner.Peek().IsEnd)
            {
                Report("The formula is empty.", new TexToken("", 0), null);
            }

            return ReadRow();
        }

        /// <summary>Reads up to the end of what was opened last.</summary>
        /// <param name="end">Another character to end at.</param>
        private FormulaNode ReadRow(string? end = null)
        {
            var nodes = ImmutableArray.CreateBuilder<FormulaNode>();
            while (scanner.Peek() is { IsEnd: false } next && next.Text != end && !Ends(next.Text))
            {
                nodes.Add(ReadTerm());
            }

            return nodes is [var only] ? only : new FormulaRow(nodes.ToImmutable());
        }

        /// <summary>Whether a token ends something that is open; where nothing is, it is a mistake of its own.</summary>
        private bool Ends(string token) => token switch
        {
            "}" => openGroups > 0,
            @"\right" => openFences > 0,
            @"\end" or "&" or @"\\" => openEnvironments > 0,
            _ => false,
        };

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
                Report($"A second {script} stands here.", mark, $"Put both into one pair of braces, or the first with its base: '{{…}}{mark.Text}'.");
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
                    return new FormulaWords(ReadWords(token, space: "\u00A0"));
                case @"\operatorname":
                    var hasLimits = scanner.TryTake("*");
                    return new FormulaFunction(ReadWords(token, space: ""), hasLimits);
                case @"\left":
                    return ReadFence(token);
                case @"\begin":
                    return ReadEnvironment(token);
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
            if (!next.IsEnd && !Ends(next.Text) && next.Text is not ("^" or "_" or "'"))
            {
                return ReadAtom(isArgument: true);
            }

            Report($"'{owner.Text}' lacks an argument.", owner, $"Write it in braces: '{owner.Text}{{…}}'.");
            return FormulaRow.Empty;
        }

        private FormulaNode ReadGroup(TexToken opening)
        {
            var node = ReadInside(ref openGroups, () => ReadRow());
            Close("}", opening, "This group is not closed.", "Close it with '}'.");
            return node is FormulaOperator sign ? sign with { Kind = OperatorKind.Ordinary } : node; // {,} is no longer a comma between two things
        }

        private FormulaNode? ReadDegree()
        {
            var opening = scanner.Peek();
            if (!scanner.TryTake("["))
            {
                return null;
            }

            var degree = ReadRow(end: "]");
            Close("]", opening, "The degree of the root is not closed.", "Close it with ']'.");
            return degree;
        }

        private FormulaFence ReadFence(TexToken left)
        {
            var open = ReadDelimiter(left);
            var body = ReadInside(ref openFences, () => ReadRow());
            return new FormulaFence(open, body, Close(@"\right", left, @"'\left' has no '\right'.", @"Write '\right)', or '\right.' to print nothing.") ? ReadDelimiter(left) : "");
        }

        private string ReadDelimiter(TexToken owner)
        {
            var token = scanner.Peek();
            if (TexCommands.Delimiters.TryGetValue(token.Text, out var delimiter))
            {
                scanner.Take();
                return delimiter;
            }

            Report(token.IsEnd ? @"A delimiter is missing." : $"'{token.Text}' is not a delimiter.", token.IsEnd ? owner : token,
                @"Write for example ( [ \{ | \| \langle, or '.' to print nothing.");
            return "";
        }

        private FormulaNode ReadEnvironment(TexToken begin)
        {
            var (name, place) = ReadName(begin);
            if (!TexCommands.Environments.TryGetValue(name, out var environment))
            {
                Report($"There is no environment '{name}'.", place, Suggestion.For(name, TexCommands.Environments.Keys)
                    ?? $"Known environments: {string.Join(", ", TexCommands.Environments.Keys.Order(StringComparer.Ordinal))}.");
            }

            var table = new FormulaTable(environment.Kind, ReadInside(ref openEnvironments, ReadRows));
            if (Close(@"\end", begin, $"The environment '{name}' is not closed.", $@"Close it with '\end{{{name}}}'."))
            {
                var (endName, endPlace) = ReadName(begin);
                if (endName != name)
                {
                    Report($"This does not end the environment '{name}'.", endPlace, $@"Write '\end{{{name}}}'.");
                }
            }

            return environment.Open is null or "" && environment.Close is null or "" ? table : new FormulaFence(environment.Open!, table, environment.Close!);
        }

        private ImmutableArray<ImmutableArray<FormulaNode>> ReadRows()
        {
            var rows = ImmutableArray.CreateBuilder<ImmutableArray<FormulaNode>>();
            do
            {
                var cells = ImmutableArray.CreateBuilder<FormulaNode>();
                do
                {
                    cells.Add(ReadRow());
                }
                while (scanner.TryTake("&"));
                rows.Add(cells.ToImmutable());
            }
            while (scanner.TryTake(@"\\"));

            if (rows is [.., [FormulaRow { Nodes: [] }]]) // what follows the last line break
            {
                rows.RemoveAt(rows.Count - 1);
            }

            return rows.ToImmutable();
        }

        /// <summary>Reads the name of an environment in its braces.</summary>
        private (string Name, TexToken Place) ReadName(TexToken owner)
        {
            if (!scanner.TryTake("{"))
            {
                return ("", owner);
            }

            var first = scanner.Peek();
            var name = first.IsLetter ? scanner.TakeWord(scanner.Take()) + (scanner.TryTake("*") ? "*" : "") : "";
            scanner.TryTake("}");
            return (name, name.Length == 0 ? owner : first with { Text = name });
        }

        /// <summary>Reads words as they stand.</summary>
        private string ReadWords(TexToken owner, string space)
        {
            var opening = scanner.Peek();
            if (!scanner.TryTake("{"))
            {
                Report($"'{owner.Text}' lacks an argument.", owner, $"Write it in braces: '{owner.Text}{{…}}'.");
                return "";
            }

            var words = new StringBuilder();
            var open = 1;
            while (scanner.TakeVerbatim() is { IsEnd: false } token)
            {
                open += token.Text switch { "{" => 1, "}" => -1, _ => 0 };
                if (open == 0)
                {
                    return words.ToString();
                }

                words.Append(token.Text switch
                {
                    "{" or "}" => "",
                    [var character, ..] when char.IsWhiteSpace(character) => words is [.., '\u00A0'] ? "" : space,
                    var text when TexCommands.InWords.TryGetValue(text, out var sign) => sign,
                    ['\\' or '$' or '%' or '#' or '&', ..] => RefuseInWords(token),
                    var text => text,
                });
            }

            Report("This group is not closed.", opening, "Close it with '}'.");
            return words.ToString();
        }

        private string RefuseInWords(TexToken token)
        {
            var (message, hint) = TexMistakes.InWords(token);
            Report(message, token, hint);
            return "";
        }

        private static T ReadInside<T>(ref int open, Func<T> read)
        {
            open++;
            var node = read();
            open--;
            return node;
        }

        private bool Close(string closing, TexToken opening, string message, string hint)
        {
            if (scanner.TryTake(closing))
            {
                return true;
            }

            Report(message, opening, hint);
            return false;
        }

        private FormulaRow Refuse(TexToken token)
        {
            var (message, hint) = TexMistakes.Of(token);
            Report(message, token, hint);
            if (token.Text is @"\right" && TexCommands.Delimiters.ContainsKey(scanner.Peek().Text))
            {
                scanner.Take();
            }
            else if (token.Text is @"\end")
            {
                ReadName(token);
            }

            return FormulaRow.Empty;
        }

        private FormulaRow GiveUp(TexToken token)
        {
            Report("The formula is nested too deeply.", token, "Split it.");
            hasGivenUp = true;
            scanner.TakeAll();
            return FormulaRow.Empty;
        }

        private void Report(string message, TexToken token, string? hint)
        {
            if (!hasGivenUp)
            {
                diagnostics.Add(new Diagnostic(DiagnosticCode.BadFormula, message, place(token.Start, token.Text.Length), hint));
            }
        }
    }
}
