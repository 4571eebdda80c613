using System.Collections.Frozen;
using System.Runtime.InteropServices;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>All words that readers of one language may look for, with the documents they stand in.</summary>
internal sealed class Lexicon
{
    private readonly SearchedWords searched;
    private readonly EquivalenceClasses classes;
    private readonly string[] folded;
    private readonly HashSet<int> spelledAlike;
    private readonly PostingList?[] lists;
    private readonly PostingList?[] exact;
    private readonly Dictionary<int, (FieldCounts Counts, int TitlePosition)> uses = [];

    private Lexicon(SearchedWords searched)
    {
        this.searched = searched;
        classes = WordClasses.Of(searched);
        folded = [.. classes.Words.Select(FoldedText.Of)];
        spelledAlike =
        [
            .. folded.Index().GroupBy(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal)
                .Where(group => group.Count() > 1).SelectMany(group => group),
        ];
        lists = new PostingList?[folded.Length];
        exact = new PostingList?[folded.Length];
    }

    /// <summary>The words in the order in which they are looked up.</summary>
    /// <param name="reader">The reader's language, counted in the order of the guide.</param>
    /// <param name="light">Words that say little to these readers.</param>
    public static WordForm[] Of(Corpus corpus, int reader, FrozenSet<string> light)
    {
        var lexicon = new Lexicon(new SearchedWords(corpus, reader, light));
        foreach (var text in lexicon.searched.Texts)
        {
            lexicon.Add(text);
        }

        return lexicon.Forms();
    }

    private void Add(SearchedText text)
    {
        uses.Clear();
        foreach (var (word, use) in text.Words.Uses)
        {
            if (classes.TryFind(word, out var id) && searched.Contains(word, use, text.IsWhole))
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, classes.ClassOf(id), out var exists);
                known.Counts.Add(use.Counts);
                known.TitlePosition = !exists || known.TitlePosition < 0 ? use.TitlePosition : known.TitlePosition;
                if (spelledAlike.Contains(id))
                {
                    (exact[id] ??= new PostingList()).Add(searched.PostingOf(text, use.Counts));
                }
            }
        }

        foreach (var (id, (counts, position)) in uses)
        {
            (lists[id] ??= new PostingList()).Add(searched.PostingOf(text, counts, position));
        }
    }

    private WordForm[] Forms() =>
    [
        .. folded.Index().Where(entry => lists[classes.ClassOf(entry.Index)] is not null)
            .Select(entry => new WordForm(classes.Words[entry.Index], entry.Item, lists[classes.ClassOf(entry.Index)]!, exact[entry.Index]))
            .OrderBy(form => form.Folded, StringComparer.Ordinal).ThenBy(form => form.Text, StringComparer.Ordinal),
    ];
}
