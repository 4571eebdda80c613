using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class WordShardsTests
{
    [Fact]
    public void Shards_begin_with_the_shortest_text_that_tells_them_apart()
    {
        var shards = WordShards.Divide([Form("agent"), Form("agile"), Form("bac"), Form("biais")], 2);

        Assert.Equal(["", "b"], shards.Starts);
        Assert.Equal(["Aagent,Cile,", "Abac,Biais,"], shards.Write(2, []).Select(shard => shard[0]));
    }

    [Fact]
    public void Spellings_of_one_folded_word_stay_together()
    {
        var shards = WordShards.Divide([Form("pate"), Form("pâte", "pate"), Form("pâté", "pate")], 3);

        Assert.Equal([""], shards.Starts);
        Assert.Equal(["Apate,Bâte,Dé,", "", ""], shards.Write(3, []).Select(shard => shard[0]));
    }

    [Fact]
    public void A_name_lies_where_its_first_word_does()
    {
        var shards = WordShards.Divide([Form("agent"), Form("agile"), Form("bac"), Form("biais")], 2);

        var written = shards.Write(
            2,
            [new ConceptPostings("agent ia", new PostingList()), new ConceptPostings("bac sable", new PostingList())]);

        Assert.Equal(["Aagent ia,", "Abac sable,"], written.Select(shard => shard[3]));
    }

    private static WordForm Form(string text, string? folded = null)
    {
        var list = new PostingList();
        list.Add(new Posting(0, 1));
        return new WordForm(text, folded ?? text, list, 1, null);
    }
}
