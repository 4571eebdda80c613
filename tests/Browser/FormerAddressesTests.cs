using Microsoft.Playwright;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>What somebody kept or sent long ago: addresses that questions had before.</summary>
public sealed class FormerAddressesTests(OurGuide guide)
{
    /// <summary>Characters that a browser would write otherwise if it read them again.</summary>
    private const string Odd = "?q=%C3%A9t%C3%A9+%26%20d%27hiver&x=a?b/../c#a%20b%22%C3%A9?q=1&%7Bx%7D";

    public static TheoryData<string, string> Moves => new()
    {
        { "fr/questions/old/", "fr/questions/nouveau/" },
        { "en/questions/old/", "en/questions/new-name/" },
        { "q/old/", "fr/questions/nouveau/" },
        { "q/new/", "fr/questions/nouveau/" },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task A_former_address_keeps_query_and_hash_as_they_are(string former, string present)
    {
        using var small = await SmallGuide.BuildAsync();
        await using var host = await StaticHost.StartAsync(small.Output);
        await using var reader = await guide.ReaderAsync();

        foreach (var rest in new[] { "", "?hide=1#mistakes", "#mistakes", "?hide", Odd })
        {
            await reader.Page.GotoAsync($"{host.Address}{former}{rest}", new() { WaitUntil = WaitUntilState.Commit });
            await reader.UntilAsync("wanted => location.href === new URL(wanted).href", $"{host.Address}{present}{rest}");
            await reader.LoadedAsync();
        }

        Assert.Empty(reader.Problems);
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task From_disk_it_does_so_too(string former, string present)
    {
        using var small = await SmallGuide.BuildAsync();
        await using var reader = await guide.ReaderAsync();

        await reader.OpenNeutralAsync(
            $"{small.Disk}{former}index.html?hide=1#mistakes", $"{small.Disk}{present}index.html?hide=1#mistakes");

        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task It_shows_the_place_that_the_hash_names()
    {
        using var small = await SmallGuide.BuildAsync();
        await using var host = await StaticHost.StartAsync(small.Output);
        await using var reader = await guide.ReaderAsync();

        await reader.OpenNeutralAsync(
            $"{host.Address}fr/questions/old/#mistakes", $"{host.Address}fr/questions/nouveau/#mistakes");

        await Assertions.Expect(reader.Page.Locator("#mistakes")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("fr/questions/old/")]
    [InlineData("q/old/")]
    public async Task It_is_one_step_and_none_on_the_way_back(string former)
    {
        using var small = await SmallGuide.BuildAsync();
        await using var host = await StaticHost.StartAsync(small.Output);
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync($"{host.Address}en/");

        await reader.OpenNeutralAsync($"{host.Address}{former}", $"{host.Address}fr/questions/nouveau/");
        await reader.Page.GoBackAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync($"{host.Address}en/");
        Assert.DoesNotContain($"{host.Address}q/new/", reader.Requests);
    }

    [Fact]
    public async Task Without_scripts_it_leads_on_all_the_same()
    {
        using var small = await SmallGuide.BuildAsync();
        await using var host = await StaticHost.StartAsync(small.Output);
        await using var reader = await guide.ReaderAsync(new() { JavaScriptEnabled = false });

        await reader.OpenNeutralAsync($"{host.Address}en/questions/old/", $"{host.Address}en/questions/new-name/");
    }
}
