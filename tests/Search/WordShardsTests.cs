using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class WordShardsTests
{
    [Fact]
    public void Files_begin_with_the_shortest_text_that_tells_them_apart()
    {
        var files = WordShards.Divide([Form("agent"), Form("agile"), Form("bac"), Form("biais")], 2);

        Assert.Equal([("", 0), ("b", 2)], files);
    }

    [Fact]
    public void Spellings_of_one_folded_word_stay_together()
    {
        var files = WordShards.Divide([Form("pate"), Form("pâte", "pate"), Form("pâté", "pate")], 3);

        Assert.Equal([("", 0)], files);
    }

    [Fact]
    public void A_text_repeats_the_beginning_of_the_one_before() =>
        Assert.Equal("Aagent,Fs,Biais,", WordShards.Write([Form("agent"), Form("agents"), Form("aiais")], [])[0]);

    [Fact]
    public void Forms_of_one_class_share_its_documents()
    {
        var shared = new PostingList();
        shared.Add(new Posting(4, 9, 2));

        var file = WordShards.Write([new WordForm("agent", "agent", shared, null), new WordForm("agents", "agents", shared, null)], []);

        // A new class, then the one before: 1 back, doubled. One document, doubled; number 4; impact 9, and 32 for a place in the title, which is 2.
        Assert.Equal(("AC", "CEpC"), (file[1], file[2]));
    }

    [Fact]
    public void Only_the_strongest_documents_of_a_very_common_word_are_listed()
    {
        var postings = Enumerable.Range(0, 1500).Select(number => new Posting(number, number % 2 == 0 ? 1 : 30)).ToList();

        var strongest = WordShards.Strongest(postings);

        Assert.Equal(1000, strongest.Count);
        Assert.Equal(750, strongest.Count(posting => posting.Impact == 30));
        Assert.True(strongest.Zip(strongest.Skip(1)).All(pair => pair.First.Document < pair.Second.Document));
    }

    private static WordForm Form(string text, string? folded = null)
    {
        var list = new PostingList();
        list.Add(new Posting(0, 1));
        return new WordForm(text, folded ?? text, list, null);
    }
}
