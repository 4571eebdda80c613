using StudyGuide.Search;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Search;

/// <summary>What belongs to a question itself is found, and says nothing of its answer.</summary>
public sealed class StatementSearchTests
{
    private const string Markdown = "::: question\nUn hexagone :\n\n```js\nconst portail = 1;\n```\n:::\n\nUne réponse.";

    [Theory]
    [InlineData("hexagone", SearchField.Body)]
    [InlineData("portail", SearchField.Code)]
    [InlineData("réponse", SearchField.Summary)]
    public async Task Its_words_and_its_code_find_the_question(string word, object field)
    {
        var corpus = new Corpus(await SearchSites.OfAsync(Some.Question("rag", Markdown), Some.Translation("rag")));
        var number = corpus.Documents.Select((document, index) => (document, index)).Single(entry => entry.document.Id == "rag").index;

        Assert.True(corpus.TextOf(number, 0)!.Uses.Single(use => use.Word == corpus.Words.Find(word)).Counts[(SearchField)field] > 0);
    }

    [Fact]
    public async Task A_result_shows_the_beginning_of_the_answer()
    {
        var site = await SearchSites.OfAsync(Some.Question("rag", Markdown), Some.Translation("rag"));
        var document = SearchDocument.Of(site).Single(document => document.Id == "rag");

        Assert.Equal("Une réponse.", Snippet.Of(document, site, site.Languages[0]).Excerpt);
    }
}
