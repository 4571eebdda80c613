using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>A name of a concept, ready to be looked up.</summary>
/// <param name="Key">Its informative words, folded, with single spaces: <c>fenetre contexte</c>.</param>
/// <param name="Document">The number of the concept.</param>
/// <param name="IsOrdinary">Whether it is an ordinary word, which only sometimes means the concept.</param>
internal readonly record struct ConceptName(string Key, int Document, bool IsOrdinary);

/// <summary>All names of the terms and topics.</summary>
internal static class ConceptNames
{
    /// <summary>The names in one language.</summary>
    /// <param name="isLight">Whether a word, as it is written in lower case, says little.</param>
    public static IEnumerable<ConceptName> In(LanguagePack language, ImmutableArray<SearchDocument> documents, Func<string, bool> isLight)
    {
        var tokenizer = new Tokenizer(language.Search);
        List<Word> words = [];
        for (var number = 0; number < documents.Length; number++)
        {
            foreach (var (name, isOrdinary) in NamesOf(documents[number], language.Code))
            {
                words.Clear();
                tokenizer.Read(name, WordSource.Title, words);
                foreach (var key in KeysOf(words, isLight))
                {
                    yield return new ConceptName(key, number, isOrdinary);
                }
            }
        }
    }

    /// <summary>The keys of a name: compounds in their parts, and compounds as one word.</summary>
    private static IEnumerable<string> KeysOf(List<Word> words, Func<string, bool> isLight)
    {
        var simple = words.Where(word => word.Kind is not WordKind.Compound).ToArray();
        var compounds = words.Where(word => word.Kind is not WordKind.Part).ToArray();
        return new[] { simple, compounds }.Select(sequence => KeyOf(sequence, isLight)).OfType<string>().Distinct();
    }

    /// <summary>Nothing where a single word of several would be left: it is not the name.</summary>
    private static string? KeyOf(Word[] words, Func<string, bool> isLight)
    {
        var informative = words.Where(word => !isLight(word.Text)).Select(word => FoldedText.Of(word.Text)).ToArray();
        return informative.Length == 0 || (informative.Length == 1 && words.Length > 1) ? null : string.Join(' ', informative);
    }

    private static IEnumerable<(string Name, bool IsOrdinary)> NamesOf(SearchDocument document, LanguageCode language) => document switch
    {
        TopicDocument { Topic.Title: var title } when title.TryGet(language, out var text) => [(text.Text, false)],
        TermDocument { Term.Text: var texts } when texts.TryGet(language, out var text) =>
        [
            .. text.Abbreviations.Concat(text.Forms).Concat(text.Avoid).Prepend(text.Term).Select(name => (name.Value, false)),
            .. text.FormsIfListed.Select(name => (name.Value, true)),
        ],
        _ => [],
    };
}
