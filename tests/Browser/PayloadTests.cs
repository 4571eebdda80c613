using Microsoft.Playwright;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>Nothing that a guide, an address or the browser's memory says to a page runs in it or leads away from it.</summary>
public sealed class PayloadTests(OurGuide guide)
{
    /// <summary>What pages keep in the browser.</summary>
    private static readonly string[] keys = ["theme", "language", "answers", "view", "shortcuts", "arrival"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Queries_and_hashes_are_words_to_look_for_and_places_that_do_not_exist(bool isFromDisk)
    {
        var place = await PlaceAsync(isFromDisk);
        await using var reader = await guide.NewReaderAsync();
        var ran = Watch(reader);
        foreach (var payload in Payloads.Printable.Where((_, index) => index % 7 == 0))
        {
            var text = Uri.EscapeDataString(payload);
            await reader.OpenAsync(place.Search + $"?q={text}&kind={text}&topic={text}#{text}");
            await reader.UntilAsync("() => document.querySelector('[data-part=count], [role=status]') !== null");
        }

        Assert.Empty(ran);
        Assert.All(reader.Requests, request => Assert.StartsWith(place.Root, request, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_stored_is_a_preference_or_nothing(bool isFromDisk)
    {
        var place = await PlaceAsync(isFromDisk);
        await using var reader = await guide.NewReaderAsync();
        var ran = Watch(reader);
        await reader.OpenAsync(place.Question);
        foreach (var payload in Payloads.Printable.Where((_, index) => index % 29 == 0))
        {
            await reader.Page.EvaluateAsync(
                """
                ([keys, payload]) => {
                  for (const key of [...keys, ...Object.keys(localStorage)]) {
                    localStorage.setItem(key, payload);
                    sessionStorage.setItem(key, payload);
                  }
                }
                """,
                new object[] { keys, payload });
            var text = Uri.EscapeDataString(payload);
            await reader.OpenReadyAsync(place.Question + $"?view={text}&hide={text}&both={text}#{text}");
            await reader.OpenAsync(place.Permalink + $"?both={text}#{text}");
            await reader.LoadedAsync();
        }

        Assert.Empty(ran);
        Assert.All(reader.Requests, request => Assert.StartsWith(place.Root, request, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("definition")]
    public async Task A_guide_full_of_them_is_found_and_read_like_any_other(string place)
    {
        using var site = await SmallSite.OfGuideAsync(await Payloads.GuideWithAsync(place), isCareless: true);
        await using var reader = await guide.NewReaderAsync();
        var ran = Watch(reader);

        await reader.OpenAsync(site.Of("fr/recherche", "?q=alert"));
        await Assertions.Expect(reader.Page.Locator("[data-result]").First).ToBeVisibleAsync();
        await reader.OpenReadyAsync(site.Of("fr/questions"));
        await reader.OpenReadyAsync(site.Of("fr/guide-complet"));

        Assert.Empty(ran);
        Assert.All(reader.Requests, request => Assert.StartsWith(new Uri(site.Folder).AbsoluteUri, request, StringComparison.Ordinal));
    }

    private async Task<(string Root, string Search, string Question, string Permalink)> PlaceAsync(bool isFromDisk)
    {
        var pages = isFromDisk ? await guide.DiskAsync() : await guide.WebAsync();
        return (
            new Uri(new Uri(pages.Start), "./").AbsoluteUri,
            pages.Of(PageKinds.Search, "fr"),
            pages.Of(PageKinds.Question, "fr"),
            pages.Of(PageKinds.SideBySide, "fr").Split('?')[0]);
    }

    /// <summary>The messages of what runs.</summary>
    private static List<string> Watch(Reader reader)
    {
        List<string> ran = [];
        reader.Page.Dialog += async (_, dialog) =>
        {
            ran.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        return ran;
    }
}
