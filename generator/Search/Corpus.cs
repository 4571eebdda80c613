using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>The words of all documents in all languages: what the index of every language is made from.</summary>
internal sealed class Corpus
{
    private const int Kinds = 3;

    private readonly DocumentWords?[][] words;
    private readonly FieldCounts[][] averages;
    private readonly int[][] stems;

    public Corpus(Site site)
    {
        Site = site;
        Documents = SearchDocument.Of(site);
        var stopWords = site.Languages.SelectMany(language => language.Search.StopWords)
            .Select(FoldedText.Of)
            .ToFrozenSet(StringComparer.Ordinal);
        var vocabulary = new Vocabulary();
        words = new DocumentWords?[Documents.Length][];
        InParallel.For(
            Documents.Length,
            () =>
            {
                var folds = new FoldedWords(stopWords);
                return site.Languages.Select(language => new DocumentReader(site, language, vocabulary, folds)).ToArray();
            },
            (number, readers) => words[number] =
            [
                .. site.Languages.Select((language, index) =>
                    Documents[number].Has(language.Code) ? readers[index].Read(Documents[number]) : null),
            ]);
        Words = new CorpusWords(vocabulary);
        stems = new int[site.Languages.Length][];
        InParallel.ForEach([.. site.Languages.Index()], language => stems[language.Index] = Stems(language.Item, language.Index));
        averages = [.. site.Languages.Select((_, language) => Averages(language))];
        Mentions = new ConceptMentions(Documents, site.Languages, words, Words);
    }

    public Site Site { get; }

    public ImmutableArray<SearchDocument> Documents { get; }

    public ConceptMentions Mentions { get; }

    /// <summary>All words of all texts.</summary>
    public CorpusWords Words { get; }

    /// <summary>The words of a document in a language, counted in the order of the guide; nothing where it has no text.</summary>
    public DocumentWords? TextOf(int document, int language) => words[document][language];

    /// <summary>For each word that stands in a text of a language, counted in the order of the guide, the number of its stem.</summary>
    public int[] StemsIn(int language) => stems[language];

    /// <summary>
    /// The texts of a document that a reader may search: the whole one in the reader's language, the essential parts of the others.
    /// </summary>
    /// <param name="reader">The reader's language, counted in the order of the guide.</param>
    public IEnumerable<SearchedText> For(int document, int reader)
    {
        var own = TextOf(document, reader);
        for (var language = 0; language < Site.Languages.Length; language++)
        {
            if (TextOf(document, language) is { } text)
            {
                yield return new SearchedText(document, text, language, language == reader || own is null);
            }
        }
    }

    /// <summary>How long the fields of documents of this kind are on average.</summary>
    public FieldCounts AverageLengths(int document, int language) => averages[language][KindOf(document)];

    private int[] Stems(LanguagePack language, int index)
    {
        var stemmer = Stemmer.Named(language.Search.Stemmer);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new int[Words.Count];
        Array.Fill(numbers, -1);
        foreach (var texts in words)
        {
            foreach (var use in texts[index]?.Uses ?? WordUses.None)
            {
                ref var stem = ref numbers[use.Word];
                if (stem < 0)
                {
                    var text = stemmer.Of(Words.Texts[use.Word]);
                    ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, text, out var isKnown);
                    stem = number = isKnown ? number : known.Count - 1;
                }
            }
        }

        return numbers;
    }

    private int KindOf(int document) => Documents[document] switch
    {
        TopicDocument => 0,
        TermDocument => 1,
        _ => 2,
    };

    private FieldCounts[] Averages(int language)
    {
        var sums = new FieldCounts[Kinds];
        var counts = new int[Kinds];
        for (var document = 0; document < Documents.Length; document++)
        {
            if (words[document][language] is { } texts)
            {
                sums[KindOf(document)].Add(texts.Lengths);
                counts[KindOf(document)]++;
            }
        }

        return [.. sums.Select((sum, kind) => Divided(sum, Math.Max(counts[kind], 1)))];
    }

    private static FieldCounts Divided(FieldCounts sum, int count)
    {
        var average = default(FieldCounts);
        for (var field = 0; field < FieldCounts.Length; field++)
        {
            average.Add((SearchField)field, sum[(SearchField)field] / count);
        }

        return average;
    }
}
