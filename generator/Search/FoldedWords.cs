using System.Collections.Frozen;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Words without case and accents, each folded once; for one thread.</summary>
/// <param name="stopWords">Those of all languages of the guide, folded.</param>
internal sealed class FoldedWords(FrozenSet<string> stopWords)
{
    private FoldedWord[] words = [];

    /// <param name="number">The number of the word in the vocabulary.</param>
    public FoldedWord Of(int number, string word)
    {
        if (number >= words.Length)
        {
            FreshArray.Grow(ref words, Math.Max(number + 1, words.Length * 2));
        }

        if (words[number].Text is null)
        {
            var folded = FoldedText.Of(word);
            words[number] = new FoldedWord(folded, stopWords.Contains(folded));
        }

        return words[number];
    }
}

/// <summary>A word without case and accents.</summary>
internal readonly record struct FoldedWord(string Text, bool IsStopWord);
