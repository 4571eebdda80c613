using System.Collections.Frozen;
using System.Runtime.InteropServices;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>All words that readers of one language may look for, with the documents they stand in.</summary>
internal sealed class Lexicon
{
    private const int OffsetOfOtherTitles = 32;
    private const int LastPosition = 31;

    private readonly Corpus corpus;
    private readonly int reader;
    private readonly FrozenSet<string> light;
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<int> parents = [];

    private Lexicon(Corpus corpus, int reader, FrozenSet<string> light)
    {
        this.corpus = corpus;
        this.reader = reader;
        this.light = light;
    }

    /// <summary>The words in the order in which they are looked up.</summary>
    /// <param name="reader">The reader's language, counted in the order of the guide.</param>
    public static List<WordForm> Of(Corpus corpus, int reader, FrozenSet<string> light)
    {
        var forms = new Lexicon(corpus, reader, light);
        forms.JoinForms();
        return forms.AddPostings();
    }

    private bool IsSearched(string word, in WordUse use, bool isWhole)
    {
        var isNamed = use.Counts[SearchField.Title] > 0 || use.Counts[SearchField.Name] > 0;
        return isNamed || ((isWhole || use.Counts[SearchField.Summary] > 0) && !light.Contains(word));
    }

    /// <summary>Makes one class of all words with the same stem; a word that stands in several languages joins their classes.</summary>
    private void JoinForms()
    {
        var stemmers = corpus.Site.Languages.Select(language => Stemmer.Named(language.Search.Stemmer)).ToArray();
        var stems = stemmers.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        var known = stemmers.Select(_ => new HashSet<int>()).ToArray();
        for (var document = 0; document < corpus.Documents.Length; document++)
        {
            foreach (var (text, language, isWhole) in corpus.For(document, reader))
            {
                foreach (var (word, use) in text.Uses)
                {
                    if (IsSearched(word, use, isWhole) && known[language].Add(IdOf(word)) && !light.Contains(word))
                    {
                        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(stems[language], stemmers[language].Of(word), out var exists);
                        first = exists ? first : ids[word];
                        Join(first, ids[word]);
                    }
                }
            }
        }
    }

    private List<WordForm> AddPostings()
    {
        var folded = words.Select(FoldedText.Of).ToArray();
        var spellings = folded.Select((text, id) => (text, id)).GroupBy(entry => entry.text, entry => entry.id, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .SelectMany(group => group).ToHashSet();
        var classes = new PostingList?[words.Count];
        var exact = new PostingList?[words.Count];
        Dictionary<int, (FieldCounts Counts, int TitlePosition)> counts = [];
        for (var document = 0; document < corpus.Documents.Length; document++)
        {
            foreach (var (text, language, isWhole) in corpus.For(document, reader))
            {
                var averages = corpus.AverageLengths(document, language);
                counts.Clear();
                foreach (var (word, use) in text.Uses)
                {
                    if (!ids.TryGetValue(word, out var id) || !IsSearched(word, use, isWhole))
                    {
                        continue;
                    }

                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, Root(id), out var exists);
                    known.Counts.Add(use.Counts);
                    known.TitlePosition = !exists || known.TitlePosition < 0 ? use.TitlePosition : known.TitlePosition;
                    if (spellings.Contains(id))
                    {
                        (exact[id] ??= new PostingList()).Add(new Posting(document, Impact.Of(use.Counts, text.Lengths, averages, language != reader)));
                    }
                }

                foreach (var (root, (total, position)) in counts)
                {
                    var place = position < 0 ? -1 : Math.Min(position, LastPosition) + (language == reader ? 0 : OffsetOfOtherTitles);
                    (classes[root] ??= new PostingList()).Add(new Posting(document, Impact.Of(total, text.Lengths, averages, language != reader), place));
                }
            }
        }

        return
        [
            .. Enumerable.Range(0, words.Count).Where(id => classes[Root(id)] is not null)
                .Select(id => new WordForm(words[id], folded[id], classes[Root(id)]!, exact[id]))
                .OrderBy(form => form.Folded, StringComparer.Ordinal).ThenBy(form => form.Text, StringComparer.Ordinal),
        ];
    }

    private int IdOf(string word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, word, out var exists);
        if (!exists)
        {
            id = words.Count;
            words.Add(word);
            parents.Add(id);
        }

        return id;
    }

    private int Root(int id)
    {
        while (parents[id] != id)
        {
            parents[id] = parents[parents[id]];
            id = parents[id];
        }

        return id;
    }

    private void Join(int one, int other)
    {
        var (first, second) = (Root(one), Root(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
