using System.Text;

namespace StudyGuide.Search;

/// <summary>Gathers the words of one document after the other, field by field.</summary>
internal sealed class DocumentWordsBuilder(Vocabulary vocabulary, Tokenizer tokenizer, FoldedWords folds)
{
    private readonly WordCounter counter = new();
    private readonly WordPairsBuilder pairs = new(folds);
    private readonly List<Word> words = [];
    private readonly List<Word> summary = [];
    private Word[] title = [];
    private FieldCounts lengths;

    /// <summary>Adds a text.</summary>
    public void Add(SearchField field, ReadOnlySpan<char> text)
    {
        Append(field, text);
        EndText();
    }

    /// <summary>Adds a piece of a text that goes on until <see cref="EndText"/>.</summary>
    public void Append(SearchField field, ReadOnlySpan<char> text)
    {
        Count(field, text);
        AddPairs(field, text);
    }

    /// <summary>Ends a text that was added in pieces.</summary>
    public void EndText() => pairs.EndText();

    /// <summary>Adds the words of a slug as the document writes them elsewhere, with their accents.</summary>
    public void AddSlug(string slug) => Count(SearchField.Name, string.Join(' ', slug.Split('-').Select(WithAccents)));

    /// <summary>The words of the document, which ends here.</summary>
    public DocumentWords Take()
    {
        var taken = new DocumentWords
        {
            Uses = counter.Take(),
            Title = title,
            Summary = [.. summary],
            Lengths = lengths,
            Pairs = pairs.Take(),
        };
        (title, lengths) = ([], default);
        summary.Clear();
        return taken;
    }

    private void Count(SearchField field, ReadOnlySpan<char> text)
    {
        words.Clear();
        lengths.Add(field, tokenizer.Read(text, SourceOf(field), words));
        foreach (var word in words)
        {
            counter.Add(field, word.Number, word.Position);
        }

        if (field is SearchField.Title)
        {
            title = [.. words];
        }
        else if (field is SearchField.Summary)
        {
            summary.AddRange(words);
        }
    }

    /// <summary>The words as a query has them, which writes <c>toolChoice</c> as one.</summary>
    private void AddPairs(SearchField field, ReadOnlySpan<char> text)
    {
        if (field is SearchField.Code)
        {
            words.Clear();
            tokenizer.Read(text, WordSource.Title, words);
        }

        if (field is not SearchField.Topic)
        {
            pairs.Add(words, field is SearchField.Title or SearchField.Name or SearchField.Summary);
        }
    }

    private string WithAccents(string word)
    {
        if (!counter.Has(vocabulary.Find(word)))
        {
            foreach (var number in counter.Words)
            {
                var spelling = vocabulary[number];
                if (spelling.Length <= word.Length && !Ascii.IsValid(spelling) && folds.Of(number, spelling).Text == word)
                {
                    return spelling;
                }
            }
        }

        return word;
    }

    private static WordSource SourceOf(SearchField field) => field switch
    {
        SearchField.Title or SearchField.Name or SearchField.Heading or SearchField.Card => WordSource.Title,
        SearchField.Code => WordSource.Code,
        _ => WordSource.Prose,
    };
}
