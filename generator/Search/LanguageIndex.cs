using System.Collections.Frozen;

namespace StudyGuide.Search;

/// <summary>The index for the readers of one language: every concept can be found in it, by words of any language.</summary>
internal static class LanguageIndex
{
    private const double OrdinaryName = 0.6;

    /// <summary>The files, by name without folder and ending.</summary>
    /// <param name="reader">The reader's language, counted in the order of the guide.</param>
    public static FrozenDictionary<string, ReadOnlyMemory<byte>> Make(SearchTexts texts, int reader, SearchSizes sizes)
    {
        var site = texts.Site;
        var language = site.Languages[reader];
        var folder = language.Code.Value;
        var light = LightWords.For(texts, reader);
        var forms = WordForms.Of(texts, reader, light).ToArray();
        var words = WordFiles.Divide(forms, sizes.WordFiles);
        var names = NamesByFile(texts, light, words);
        var endings = EndingFiles.Divide(EndingFiles.Reversed(forms), sizes.EndingFiles).ToArray();
        var pairs = PairFiles.Of(texts, reader, sizes.PairFiles);
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            [folder] = SearchEntrance.Write(texts, language, light, words.Select(file => file.Start), endings.Select(file => file.FirstOrDefault("~")), (sizes.PairFiles, pairs.Bits)),
        };
        for (var file = 0; file < sizes.WordFiles; file++)
        {
            var (first, end) = file < words.Count ? (words[file].First, file + 1 < words.Count ? words[file + 1].First : forms.Length) : (0, 0);
            files.Add($"{folder}/w{file}", SearchFile.Write($"{folder}/w{file}", WordFiles.Write(forms.AsSpan(first, end - first), [.. names[file]])));
        }

        for (var file = 0; file < sizes.EndingFiles; file++)
        {
            files.Add($"{folder}/e{file}", SearchFile.Write($"{folder}/e{file}", EndingFiles.Write(endings[file])));
        }

        foreach (var (file, text) in pairs.Write().Index())
        {
            files.Add($"{folder}/p{file}", SearchFile.Write($"{folder}/p{file}", text));
        }

        var cards = SearchSizes.CardsInFile(texts.Documents.Length);
        for (var file = 0; file < sizes.CardFiles; file++)
        {
            files.Add($"{folder}/c{file}", ResultCards.Write($"{folder}/c{file}", texts.Documents.Skip(file * cards).Take(cards), site, language));
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ILookup<int, (string Key, List<Posting> Postings)> NamesByFile(SearchTexts texts, FrozenSet<string> light, List<(string Start, int First)> words) =>
        texts.Site.Languages.SelectMany(language => ConceptNames.In(language, texts.Documents, light.Contains))
            .GroupBy(name => name.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToLookup(group => FileOf(group.Key.Split(' ')[0], words), group => (group.Key, PostingsOf(group, texts.Mentions)));

    private static List<Posting> PostingsOf(IEnumerable<ConceptName> names, ConceptMentions mentions)
    {
        var strengths = new SortedDictionary<int, double>();
        foreach (var name in names)
        {
            foreach (var (document, strength) in mentions.Of(name.Document))
            {
                strengths[document] = Math.Max(strengths.GetValueOrDefault(document), strength * (name.IsOrdinary ? OrdinaryName : 1));
            }
        }

        return WordFiles.Strongest([.. strengths.Select(entry => new Posting(entry.Key, Math.Clamp((int)Math.Round(entry.Value * Impact.Maximum), 1, Impact.Maximum)))]);
    }

    /// <summary>The last file that begins at or before a word.</summary>
    private static int FileOf(string word, List<(string Start, int First)> words)
    {
        var (low, high) = (0, words.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = string.CompareOrdinal(words[middle].Start, word) <= 0 ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
