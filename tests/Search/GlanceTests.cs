using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Search;

/// <summary>What the search of a page does between two keys, one behaviour a test.</summary>
public sealed class GlanceTests
{
    private const int Questions = 40;

    [Fact]
    public async Task Cards_of_the_best_results_alone_are_asked_for()
    {
        using var search = await ReaderAsync();

        var answer = search.Glance("boucle");

        Assert.InRange(Cards(search), 1, 2);
        Assert.Equal((Questions, false), (answer.Total, answer.IsComplete));
        Assert.NotEmpty(answer.Results);
    }

    [Fact]
    public async Task Results_whose_cards_are_at_hand_are_there_at_once()
    {
        using var search = await ReaderAsync();
        search.Find("boucle");
        var cards = Cards(search);

        var answer = search.Glance("boucle");

        Assert.Equal((10, true), (answer.Results.Length, answer.IsComplete));
        Assert.Equal(cards, Cards(search));
    }

    [Theory]
    [InlineData("boucle")]
    [InlineData("bouc")]
    [InlineData("boucle rapi")]
    [InlineData("boucle zzz")]
    [InlineData("bouxle")]
    public async Task What_completes_it_is_the_answer_of_somebody_who_has_finished(string query)
    {
        using var search = await ReaderAsync();
        var whole = search.Ids(query);
        using var typing = await ReaderAsync();

        var glanced = Ids(typing.Glance(query));

        Assert.Equal(whole, Ids(typing.Rest()));
        Assert.Equal(whole.Take(glanced.Length), glanced);
    }

    [Fact]
    public async Task A_last_word_that_may_go_on_is_not_looked_for_elsewhere_yet()
    {
        using var search = await ReaderAsync();

        var answer = search.Glance("bouxle");

        Assert.Equal((0, false, null), (answer.Results.Length, answer.IsComplete, answer.Suggestion));
        Assert.DoesNotContain(search.Loaded, file => file.Path.EndsWith("/en.js", StringComparison.Ordinal));
        Assert.Equal("boucle", search.Rest().Suggestion);
    }

    [Fact]
    public async Task Words_before_the_last_are_corrected_at_once()
    {
        using var search = await ReaderAsync();

        Assert.Equal("boucle rapide", search.Glance("bouxle rapide").Suggestion);
    }

    [Fact]
    public async Task Nobody_asks_for_cards_of_a_query_that_is_not_waited_for()
    {
        using var search = await ReaderAsync();
        search.Find("");

        Assert.Equal("aborted", search.Abandon("boucle"));
        Assert.Equal(0, Cards(search));
    }

    private static async Task<SearchReader> ReaderAsync()
    {
        SourceFile[] files =
        [
            .. Enumerable.Range(0, Questions).SelectMany(number => new[]
            {
                Some.Question($"q{number}", $"La boucle rapide numéro {number}."),
                Some.Translation($"q{number}"),
            }),
        ];
        return new SearchReader(await SearchSites.OfAsync(files));
    }

    private static int Cards(SearchReader search) =>
        search.Loaded.Count(file => file.Path.Contains("/c", StringComparison.Ordinal));

    private static string[] Ids(SearchAnswer answer) => [.. answer.Results.Select(result => $"{result.Kind}:{result.Id}")];
}
