using CsCheck;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Search;

/// <summary>Whatever is typed, there is an answer.</summary>
public sealed class HostileQueryTests
{
    private static readonly Lazy<Task<SearchReader>> reader = new(async () => new SearchReader(await SearchSites.OfAsync(
        Some.Question("agent", "Un agent et `__proto__`."), Some.Translation("agent"), Some.Term("token", "jeton", "token"))));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("\"")]
    [InlineData("«»")]
    [InlineData("\"\"\"")]
    [InlineData("__proto__")]
    [InlineData("constructor")]
    [InlineData("toString hasOwnProperty")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\u0000\u0007\u001b[31m")]
    [InlineData("\ud800")]
    [InlineData("agent\udfff\ud800")]
    [InlineData("\u202e\u200b\ufeff")]
    [InlineData("🤖 agent")]
    [InlineData("(.*)+$ [a-z")]
    [InlineData("%00 ../../etc/passwd")]
    [InlineData("l'l'l'l'd'd'")]
    [InlineData("- - -- --- . .. ...")]
    public async Task Nothing_breaks(string query) => Assert.True((await reader.Value).Find(query).Total >= 0);

    [Fact]
    public async Task A_very_long_query_is_cut()
    {
        var search = await reader.Value;

        Assert.Equal("question:agent", search.Ids("agent " + new string('x', 10_000))[0]);
        Assert.True(search.Find(string.Concat(Enumerable.Repeat("agent jeton ", 1000))).Total > 0);
        Assert.True(search.Find(new string('"', 10_000)).Total >= 0);
    }

    [Fact]
    public async Task Nothing_breaks_whatever_the_characters()
    {
        var search = await reader.Value;
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["agentjo'’-_./ \"«»?#+"]), 0, 30]
            .Sample(query => search.Find(query).Total >= 0, iter: 300, threads: 1);
    }
}
