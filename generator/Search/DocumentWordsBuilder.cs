using System.Runtime.InteropServices;
using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Gathers the words of a document, field by field.</summary>
internal sealed class DocumentWordsBuilder(Tokenizer tokenizer, WordPairsBuilder pairs)
{
    private readonly Dictionary<string, WordUse> uses = new(StringComparer.Ordinal);
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
    public DocumentWords Take() => new() { Uses = uses, Title = title, Summary = [.. summary], Lengths = lengths, Pairs = pairs.Take() };

    private void Count(SearchField field, ReadOnlySpan<char> text)
    {
        words.Clear();
        var length = tokenizer.Read(text, SourceOf(field), words);
        lengths.Add(field, length);
        foreach (var word in words)
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, word.Text, out var isKnown);
            var counts = use.Counts;
            counts.Add(field, 1);
            var isFirst = field is SearchField.Title && (!isKnown || use.TitlePosition < 0);
            use = new WordUse(counts, isFirst ? word.Position : isKnown ? use.TitlePosition : -1);
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

    private string WithAccents(string word) => uses.ContainsKey(word)
        ? word
        : uses.Keys.FirstOrDefault(spelling =>
            spelling.Length <= word.Length && !Ascii.IsValid(spelling) && FoldedText.Of(spelling) == word) ?? word;

    private static WordSource SourceOf(SearchField field) => field switch
    {
        SearchField.Title or SearchField.Name or SearchField.Heading or SearchField.Card => WordSource.Title,
        SearchField.Code => WordSource.Code,
        _ => WordSource.Prose,
    };
}
