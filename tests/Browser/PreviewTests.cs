using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>What an author sees in the preview.</summary>
public sealed class PreviewTests(OurGuide guide)
{
    private const string French = "input/questions/rag.fr.md";

    [Theory]
    [InlineData("fr/")]
    [InlineData("fr/questions/question-rag/")]
    [InlineData("en/questions/question-rag/")]
    public async Task Pages_load_under_the_policy_of_the_site(string path)
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await guide.ReaderAsync();

        Assert.Equal(200, await reader.OpenAsync(preview.At(path)));

        Assert.Empty(reader.Problems);
        Assert.All(reader.Requests, request => Assert.StartsWith(preview.Address.AbsoluteUri, request, StringComparison.Ordinal));
        await Assertions.Expect(reader.Page.Locator(".preview-overlay")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_root_the_switch_and_unknown_addresses_work_as_on_a_host()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await guide.ReaderAsync();

        await reader.OpenNeutralAsync(preview.Address.AbsoluteUri, preview.At("fr/"));
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(preview.At("en/"));

        Assert.Equal(404, await reader.OpenAsync(preview.At("en/nowhere")));
        Assert.Equal("en", await reader.LanguageAsync());
    }

    [Fact]
    public async Task An_edit_reloads_the_page_where_the_reader_was()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(preview.At("fr/questions/question-rag/"));
        var place = reader.Page.GetByText("Paragraphe 40.");
        await place.ScrollIntoViewIfNeededAsync();
        var before = await reader.Page.EvaluateAsync<double>("scrollY");

        preview.Edit(French, "Paragraphe 80.", "La fin.");

        await Assertions.Expect(reader.Page.GetByText("La fin.")).ToHaveCountAsync(1);
        await Assertions.Expect(place).ToBeInViewportAsync();
        Assert.True(before > 0);
        Assert.Equal(before, await reader.Page.EvaluateAsync<double>("scrollY"));
    }

    [Fact]
    public async Task A_change_of_the_styles_shows_too()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(preview.At("fr/"));

        preview.Edit("theme/styles/layers.css", ";", "; h1 { letter-spacing: 7px; }");

        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveCSSAsync("letter-spacing", "7px");
    }

    [Fact]
    public async Task A_new_question_appears_and_a_deleted_one_goes()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await guide.ReaderAsync();
        await reader.OpenAsync(preview.At("fr/questions/"));
        await Assertions.Expect(reader.Page.Locator(".question-card")).ToHaveCountAsync(1);

        preview.Add(Support.Some.Question("agents"));
        await Assertions.Expect(reader.Page.Locator(".question-card")).ToHaveCountAsync(2);
        preview.Delete("input/questions/agents.fr.md");
        await Assertions.Expect(reader.Page.Locator(".question-card")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_page_whose_connection_was_refused_connects_again()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await guide.ReaderAsync();
        var refused = 0;
        await reader.Page.RouteAsync("**/_preview/events", route => Interlocked.Increment(ref refused) == 1
            ? route.FulfillAsync(new RouteFulfillOptions { Status = 503 })
            : route.ContinueAsync());
        await reader.OpenAsync(preview.At("fr/questions/question-rag/"));

        preview.Edit(French, "Paragraphe 80.", "La fin.");

        await Assertions.Expect(reader.Page.GetByText("La fin.")).ToHaveCountAsync(1, new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task A_page_that_was_left_open_shows_what_the_next_preview_shows()
    {
        await using var reader = await guide.ReaderAsync();
        int port;
        await using (var preview = await PreviewedGuide.StartAsync())
        {
            port = preview.Address.Port;
            await reader.OpenAsync(preview.At("fr/questions/question-rag/"));
        }

        await using var next = await PreviewedGuide.StartAsync(port, Support.Some.Question("rag", "Un autre texte."));

        await Assertions.Expect(reader.Page.GetByText("Un autre texte.")).ToHaveCountAsync(1, new() { Timeout = 20_000 });
    }
}
