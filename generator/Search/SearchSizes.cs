using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>How many files the index of a language has, which is known before it is made: what a reader fetches grows much more slowly than the guide.</summary>
/// <param name="WordFiles">Words with their documents.</param>
/// <param name="EndingFiles">Words sorted by their ends, for corrections.</param>
/// <param name="PairFiles">Which words stand side by side.</param>
/// <param name="CardFiles">Titles and excerpts.</param>
internal readonly record struct SearchSizes(int WordFiles, int EndingFiles, int PairFiles, int CardFiles)
{
    private const int CharactersInWordFile = 7_000;
    private const int CharactersInPairFile = 14_000;
    private const int LinearWordFiles = 96;
    private const int LinearPairFiles = 192;
    private const int WordFilesPerEndingFile = 5;
    private const int DocumentsInSmallGuide = 500;

    /// <summary>How many documents share a file of cards.</summary>
    public static int CardsInFile(int documents) => documents <= DocumentsInSmallGuide ? 4 : 8;

    /// <param name="documents">How many concepts there are.</param>
    /// <param name="characters">How long the texts in the reader's language are.</param>
    public static SearchSizes Of(int documents, long characters)
    {
        var words = Count((double)characters / CharactersInWordFile, LinearWordFiles);
        var pairs = Count((double)characters / CharactersInPairFile, LinearPairFiles);
        return new SearchSizes(words, Math.Max(1, words / WordFilesPerEndingFile), pairs, (documents + CardsInFile(documents) - 1) / CardsInFile(documents));
    }

    /// <summary>The files of a small guide are of equal size; those of a large one grow with the square root of the guide, as their number does.</summary>
    private static int Count(double files, int linear) => Math.Max(1, (int)(files <= linear ? files : linear * Math.Sqrt(files / linear)));

    /// <summary>How long the questions and terms are in a language.</summary>
    public static long CharactersOf(Linking.Site site, LanguageCode language) =>
        site.Questions.Sum(question => question.Question.Text.In(language, site.Guide.SourceLanguage) is { } text ? (long)text.File.Text.Length : 0)
        + site.Terms.Sum(term => (long)term.Term.Location.File.Text.Length);
}
