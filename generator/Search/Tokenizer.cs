using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Cuts a text into words. The script of the page cuts queries in the same way.</summary>
internal sealed class Tokenizer
{
    private readonly WordOutput output;
    private readonly CompoundReader compounds;

    /// <param name="vocabulary">Gives the words their numbers; one of its own where nobody asks for them.</param>
    public Tokenizer(SearchRules rules, Vocabulary? vocabulary = null)
    {
        var pool = new WordPool(vocabulary ?? new Vocabulary());
        output = new WordOutput(pool);
        compounds = new CompoundReader(rules, pool, output);
    }

    /// <summary>Appends the words of a text.</summary>
    /// <returns>How many there are, compounds not counted.</returns>
    public int Read(ReadOnlySpan<char> text, WordSource source, List<Word> words)
    {
        output.Begin(words);
        for (var index = 0; index < text.Length;)
        {
            index = WordCharacters.IsWord(text[index]) ? compounds.Read(text, index, index, source is WordSource.Code)
                : WordCharacters.IsSymbol(text[index]) ? ReadSymbols(text, index, source)
                : index + 1;
        }

        return output.Position;
    }

    /// <summary>Reads symbols, which are a word of their own such as <c>===</c>, or belong to the word after them.</summary>
    /// <returns>The index after them, and after the word.</returns>
    private int ReadSymbols(ReadOnlySpan<char> text, int start, WordSource source)
    {
        var end = WordCharacters.EndOfSymbols(text, start);
        var isBeforeWord = WordCharacters.IsWordAt(text, end);
        var isPrefix = isBeforeWord && WordCharacters.ArePrefix(text[start..end]);
        if (source is not WordSource.Prose && !isPrefix && end - start > 1)
        {
            output.Add(text[start..end], WordKind.Compound);
        }

        return isBeforeWord ? compounds.Read(text, isPrefix ? start : end, end, source is WordSource.Code) : end;
    }
}
