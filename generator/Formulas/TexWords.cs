using System.Text;

namespace StudyGuide.Formulas;

/// <summary>Reads the parts of a formula that are no formulas themselves: words, names, delimiters, and what closes something.</summary>
internal sealed class TexWords(TexScanner scanner, TexProblems problems)
{
    /// <summary>Reads words as they stand.</summary>
    public string ReadWords(TexToken owner, string space)
    {
        var opening = scanner.Peek();
        if (!scanner.TryTake("{"))
        {
            problems.ReportMissingArgument(owner);
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

        problems.Report("This group is not closed.", opening, "Close it with '}'.");
        return words.ToString();
    }

    private string RefuseInWords(TexToken token)
    {
        var (message, hint) = TexMistakes.InWords(token);
        problems.Report(message, token, hint);
        return "";
    }

    /// <summary>Reads the name of an environment in its braces.</summary>
    public (string Name, TexToken Place) ReadName(TexToken owner)
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

    /// <summary>Reads what <c>\left</c> or <c>\right</c> prints.</summary>
    public string ReadDelimiter(TexToken owner)
    {
        var token = scanner.Peek();
        if (TexCommands.Delimiters.TryGetValue(token.Text, out var delimiter))
        {
            scanner.Take();
            return delimiter;
        }

        problems.Report(token.IsEnd ? @"A delimiter is missing." : $"'{token.Text}' is not a delimiter.", token.IsEnd ? owner : token,
            @"Write for example ( [ \{ | \| \langle, or '.' to print nothing.");
        return "";
    }

    /// <summary>Takes what closes something, or reports that it is missing.</summary>
    public bool Close(string closing, TexToken opening, string message, string hint)
    {
        if (scanner.TryTake(closing))
        {
            return true;
        }

        problems.Report(message, opening, hint);
        return false;
    }
}
