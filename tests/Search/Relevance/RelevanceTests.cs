using System.Globalization;
using StudyGuide.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace StudyGuide.Tests.Search.Relevance;

/// <summary>Readers of our guide find what they look for.</summary>
/// <remarks>
/// <c>queries.yml</c> was judged before the search was first run, and its weights were then chosen with it.
/// <c>held-out.yml</c> was judged by somebody who knew neither the search nor those queries, has three times as many whole questions, and
/// nothing is ever chosen with it.
/// </remarks>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private const int Depth = 10;

    [Theory]
    [InlineData("queries", 0.95, 0.96)]
    [InlineData("held-out", 0.92, 0.95)]
    public async Task Readers_find_what_they_look_for(string queries, double success, double reciprocalRank)
    {
        var search = new SearchReader(await SearchSites.Ours);
        var judged = Queries(queries)
            .Select(query => (query, rank: RankOf(query, search.Find(query.Text, query.Language).Results.ToArray())))
            .ToArray();

        foreach (var (query, rank) in judged.Where(entry => entry.rank != 1))
        {
            output.WriteLine(
                $"{query.Kind}, {query.Language}: \"{query.Text}\" is answered {(rank == 0 ? "nowhere" : $"at place {rank}")}.");
        }

        output.WriteLine($"{"",-16}{"queries",8}{"S@1",8}{"S@3",8}{"MRR@10",8}{"none",8}");
        foreach (var kind in judged.GroupBy(entry => entry.query.Kind, entry => entry.rank))
        {
            output.WriteLine(Row(kind.Key, [.. kind]));
        }

        int[] all = [.. judged.Select(entry => entry.rank)];
        output.WriteLine(Row("all", all));
        Assert.True(all.Length >= 120);
        Assert.InRange(SuccessAt(1, all), success, 1);
        Assert.InRange(MeanReciprocalRank(all), reciprocalRank, 1);
        Assert.InRange(WithoutResult(all), 0, 0.01);
    }

    [Theory]
    [InlineData("queries")]
    [InlineData("held-out")]
    public async Task What_is_looked_for_exists(string queries)
    {
        var site = await SearchSites.Ours;
        var ids = site.Questions.Select(question => question.Id)
            .Concat(site.Terms.Select(term => term.Id))
            .Concat(site.Guide.Topics.Select(topic => $"topic:{topic.Id}"))
            .ToHashSet();

        Assert.All(Queries(queries).SelectMany(query => query.Answers), id => Assert.Contains(id, ids));
    }

    /// <summary>The place of the first result that answers; 0 where none does, and -1 where there is none.</summary>
    private static int RankOf(JudgedQuery query, SearchResult[] results) =>
        results.Length == 0 ? -1 : Array.FindIndex(
            results,
            result => query.Answers.Contains(result.Id) || query.Answers.Contains($"{result.Kind}:{result.Id}")) + 1;

    private static double SuccessAt(int place, int[] ranks) => ranks.Count(rank => rank > 0 && rank <= place) / (double)ranks.Length;

    private static double MeanReciprocalRank(int[] ranks) => ranks.Average(rank => rank is > 0 and <= Depth ? 1.0 / rank : 0);

    private static double WithoutResult(int[] ranks) => ranks.Count(rank => rank < 0) / (double)ranks.Length;

    private static string Row(string kind, int[] ranks) => string.Create(
        CultureInfo.InvariantCulture,
        $"{kind,-16}{ranks.Length,8}{SuccessAt(1, ranks),8:0.000}{SuccessAt(3, ranks),8:0.000}"
        + $"{MeanReciprocalRank(ranks),8:0.000}{WithoutResult(ranks),8:0.000}");

    private static IEnumerable<JudgedQuery> Queries(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.PathOf("tests", "Search", "Relevance", name + ".yml"))));
        return
            from kind in ((YamlMappingNode)yaml.Documents[0].RootNode).Children
            from query in ((YamlSequenceNode)kind.Value).Children
            select new JudgedQuery(
                kind.Key.ToString(),
                query["in"].ToString(),
                query["query"].ToString(),
                [.. ((YamlSequenceNode)query["find"]).Select(id => id.ToString())]);
    }

    private sealed record JudgedQuery(string Kind, string Language, string Text, string[] Answers);
}
