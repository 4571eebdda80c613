using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace StudyGuide.Search;

/// <summary>All words that readers of one language may look for, with the documents they stand in.</summary>
internal sealed class Lexicon
{
    private readonly SearchedWords searched;
    private readonly WordClasses classes;

    /// <summary>The words that can be found, in the order in which they are looked up.</summary>
    private readonly int[] words;

    /// <summary>By word: whether another one differs by accents alone.</summary>
    private readonly bool[] isSpelledAlike;
    private readonly PostingList?[] lists;
    private readonly PostingList?[] exact;

    /// <summary>The classes of one text; of each its place among them, counted from 1.</summary>
    private readonly List<ClassUse> uses = [];
    private readonly int[] places;

    private Lexicon(SearchedWords searched)
    {
        this.searched = searched;
        classes = new WordClasses(searched);
        var all = searched.Corpus.Words;
        words = all.Sorted.ToArray().Where(classes.Has).ToArray();
        isSpelledAlike = FreshArray.Of<bool>(all.Count);
        for (var index = 1; index < words.Length; index++)
        {
            if (all.Folded[words[index]] == all.Folded[words[index - 1]])
            {
                isSpelledAlike[words[index]] = isSpelledAlike[words[index - 1]] = true;
            }
        }

        lists = FreshArray.Of<PostingList?>(all.Count);
        exact = FreshArray.Of<PostingList?>(all.Count);
        places = FreshArray.Of<int>(all.Count);
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
        foreach (var use in text.Words.Uses)
        {
            if (searched.Contains(use, text.IsWhole))
            {
                CountClass(use);
                if (isSpelledAlike[use.Word])
                {
                    (exact[use.Word] ??= new PostingList()).Add(searched.PostingOf(text, use.Counts));
                }
            }
        }

        foreach (ref readonly var use in CollectionsMarshal.AsSpan(uses))
        {
            (lists[use.Class] ??= new PostingList()).Add(searched.PostingOf(text, use.Counts, use.TitlePosition));
            places[use.Class] = 0;
        }

        uses.Clear();
    }

    private void CountClass(in WordUse use)
    {
        ref var place = ref places[classes.Of(use.Word)];
        if (place == 0)
        {
            uses.Add(new ClassUse { Class = classes.Of(use.Word), Counts = use.Counts, TitlePosition = use.TitlePosition });
            place = uses.Count;
            return;
        }

        ref var known = ref CollectionsMarshal.AsSpan(uses)[place - 1];
        known.Counts.Add(use.Counts);
        known.TitlePosition = known.TitlePosition < 0 ? use.TitlePosition : known.TitlePosition;
    }

    private WordForm[] Forms()
    {
        var all = searched.Corpus.Words;
        var sharing = FreshArray.Of<int>(all.Count);
        foreach (var word in words)
        {
            sharing[classes.Of(word)]++;
        }

        return Array.ConvertAll(words, word =>
        {
            var shared = classes.Of(word);
            return new WordForm(all.Texts[word], all.Folded[word], lists[shared]!, sharing[shared], exact[word]);
        });
    }

    /// <summary>Where the words of a class stand in a text.</summary>
    private record struct ClassUse
    {
        public int Class;
        public FieldCounts Counts;
        public int TitlePosition;
    }
}
