using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class WordShardTests
{
    [Fact]
    public void Forms_of_one_class_share_its_documents()
    {
        var shared = new PostingList([new Posting(4, 9, 2)]);

        var shard = WordShard.Write(
            [new WordForm("agent", "agent", shared, 2, null), new WordForm("agents", "agents", shared, 2, null)], []);

        // A new list, then the one before: 1 back, doubled. One document, doubled; number 4; impact 9, and 32 for a place in the title,
        // which is 2.
        Assert.Equal(("AC", "CEpC"), (shard[1], shard[2]));
    }

    [Fact]
    public void A_spelling_among_others_has_a_list_of_its_own()
    {
        var (shared, exact) = (new PostingList([new Posting(0, 3)]), new PostingList([new Posting(0, 2)]));

        var shard = WordShard.Write([new WordForm("pâte", "pate", shared, 1, exact)], []);

        // A new list, and 1 where another reference follows, to a new list too.
        Assert.Equal(("BA", "CADCAC"), (shard[1], shard[2]));
    }
}
