using System.Text;

namespace StudyGuide.Search;

/// <summary>The words once more, spelt backwards: a word that is mistyped near its beginning is found by its end.</summary>
internal static class EndingShards
{
    private const int ShortestWord = 4;

    public static List<string> Reversed(IEnumerable<WordForm> forms) =>
    [
        .. forms.Select(form => form.Folded).Distinct().Where(word => word.Length >= ShortestWord && word.All(char.IsLetter))
            .Select(word => new string([.. word.Reverse()])).Order(StringComparer.Ordinal),
    ];

    /// <summary>The files of words spelt backwards.</summary>
    public static IEnumerable<string[]> Divide(List<string> reversed, int count) => Enumerable.Range(0, count).Select(file =>
        reversed[(int)((long)reversed.Count * file / count)..(int)((long)reversed.Count * (file + 1) / count)].ToArray());

    public static string Write(string[] words)
    {
        var (text, previous) = (new StringBuilder(), "");
        foreach (var word in words)
        {
            WordShards.AppendText(text, previous, word);
            previous = word;
        }

        return text.ToString();
    }
}
