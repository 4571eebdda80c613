using AngleSharp.Dom;
using StudyGuide.Model;

namespace StudyGuide.ServedHtml;

/// <summary>What an author types is printed: compares the words of each block of a text with those of the element that prints it.</summary>
internal static class TextRules
{
    private const string Hint =
        "Something in front of them was read as more than text: put a backslash before it, or the words between backticks.";

    public static IEnumerable<Diagnostic> WordsArePrinted(TypedText typed, IDocument page) =>
        from block in typed.Blocks
        where block.Letters.Count > 0
        let printed = block.Id is not null && page.GetElementById(block.Id) is { } element ? ElementText.Of(element) : ""
        where FirstMissing(block, printed) is not null
        from lost in RunsOf(block, printed)
        select new Diagnostic(
            DiagnosticCode.WordsVanish, $"What is typed here is not printed: '{lost.Words}'.", typed.Text.At(lost.Start, lost.Length),
                Hint);

    /// <summary>Where the first letter stands that does not follow those before it on the page.</summary>
    private static int? FirstMissing(TypedBlock block, string printed)
    {
        var place = 0;
        foreach (var (letter, offset) in block.Letters)
        {
            place = printed.IndexOf(letter, place) + 1;
            if (place == 0)
            {
                return offset;
            }
        }

        return null;
    }

    /// <summary>The words that stand in a block more often than on the page, those that follow each other as one.</summary>
    private static List<(string Words, int Start, int Length)> RunsOf(TypedBlock block, string printed)
    {
        var left = WordsOf(printed).CountBy(word => word).ToDictionary();
        List<(string Words, int Start, int Length)> runs = [];
        var continues = false;
        foreach (var (word, offset) in block.Words)
        {
            var count = left.GetValueOrDefault(word);
            left[word] = count - 1;
            if (count > 0)
            {
                continues = false;
            }
            else if (continues)
            {
                var run = runs[^1];
                runs[^1] = ($"{run.Words} {word}", run.Start, offset + word.Length - run.Start);
            }
            else
            {
                runs.Add((word, offset, word.Length));
                continues = true;
            }
        }

        return runs is [] && FirstMissing(block, printed) is { } first ? [(block.Words.Last(word => word.Offset <= first).Word, first, 1)]
            : runs;
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsLetterOrDigit(text[index]))
            {
                continue;
            }

            if (index > start)
            {
                yield return text[start..index];
            }

            start = index + 1;
        }
    }
}
