using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>How many files the index of a language has, which is known before it is made: what a reader fetches grows much more slowly than the guide.</summary>
/// <param name="Words">Words with their documents.</param>
/// <param name="Endings">Words sorted by their ends, for corrections.</param>
/// <param name="Pairs">Which words stand side by side.</param>
/// <param name="Snippets">Titles and excerpts.</param>
internal readonly record struct ShardCounts(int Words, int Endings, int Pairs, int Snippets)
{
    private const int CharactersInWordFile = 7_000;
    private const int CharactersInPairFile = 14_000;
    private const int LinearWordFiles = 96;
    private const int LinearPairFiles = 192;
    private const int WordFilesPerEndingFile = 5;
    private const int DocumentsInSmallGuide = 500;

    /// <summary>How many documents share a file of snippets.</summary>
    public static int SnippetsInShard(int documents) => documents <= DocumentsInSmallGuide ? 4 : 8;

    /// <param name="documents">How many concepts there are.</param>
    /// <param name="characters">How long the texts in the reader's language are.</param>
    public static ShardCounts Of(int documents, long characters)
    {
        var words = Count((double)characters / CharactersInWordFile, LinearWordFiles);
        var pairs = Count((double)characters / CharactersInPairFile, LinearPairFiles);
        return new ShardCounts(words, Math.Max(1, words / WordFilesPerEndingFile), pairs, (documents + SnippetsInShard(documents) - 1) / SnippetsInShard(documents));
    }

    /// <summary>The files of a small guide are of equal size; those of a large one grow with the square root of the guide, as their number does.</summary>
    private static int Count(double files, int linear) => Math.Max(1, (int)(files <= linear ? files : linear * Math.Sqrt(files / linear)));

    /// <summary>How long the questions and terms are in a language.</summary>
    public static long CharactersOf(Linking.Site site, LanguageCode language) =>
        site.Questions.Sum(question => question.Question.Text.In(language, site.Guide.SourceLanguage) is { } text ? (long)text.File.Text.Length : 0)
        + site.Terms.Sum(term => (long)term.Term.Location.File.Text.Length);
}
