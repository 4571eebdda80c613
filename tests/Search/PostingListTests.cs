using System.Text;
using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class PostingListTests
{
    [Fact]
    public void What_two_languages_say_of_a_document_is_one_posting()
    {
        var list = new PostingList();
        list.Add(new Posting(1, 5));
        list.Add(new Posting(1, 3, 2));
        list.Add(new Posting(2, 1));

        Assert.Equal([new Posting(1, 5, 2), new Posting(2, 1)], list.Postings);
    }

    [Fact]
    public void Only_the_strongest_documents_of_a_very_common_word_are_listed()
    {
        var strongest = new PostingList(Enumerable.Range(0, 1500).Select(number => new Posting(number, number % 2 == 0 ? 1 : 30)))
            .Strongest()
            .Postings;

        Assert.Equal(PostingList.Longest, strongest.Count);
        Assert.Equal(750, strongest.Count(posting => posting.Impact == 30));
        Assert.True(strongest.Zip(strongest.Skip(1)).All(pair => pair.First.Document < pair.Second.Document));
    }

    [Fact]
    public void A_list_says_how_many_documents_there_are_where_it_does_not_list_them_all()
    {
        var code = new StringBuilder();
        code.AppendPostings(new PostingList([new Posting(0, 1), new Posting(3, 1)]), total: 9);

        // Two documents, doubled, and 1 for the total that follows; none lies before the first, two before the second.
        Assert.Equal("FJABCB", code.ToString());
    }
}
