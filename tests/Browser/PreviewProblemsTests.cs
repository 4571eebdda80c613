using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>How the preview shows mistakes: over the page, which stays as it was.</summary>
public sealed class PreviewProblemsTests(OurGuide guide)
{
    private const string French = "input/questions/rag.fr.md";
    private const string Template = "theme/templates/question.html";

    [Fact]
    public async Task A_mistake_shows_with_its_code_place_and_hint_over_the_page_that_stays()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await OpenAsync(preview);

        preview.Edit(French, "topic: agents", "topic: agent");

        var overlay = Overlay(reader);
        await Assertions.Expect(overlay.Locator(".preview-problem__place"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"input/questions/rag\.fr\.md\(2,8\)"));
        await Assertions.Expect(overlay.Locator(".preview-problem__message"))
            .ToHaveTextAsync("error SG202: The guide has no topic 'agent'.");
        await Assertions.Expect(overlay.Locator(".preview-problem__hint")).ToHaveTextAsync("Did you mean 'agents'?");
        await Assertions.Expect(overlay.Locator(".preview-problem__line"))
            .ToHaveTextAsync("topic: agent\n       ^", new() { UseInnerText = true });
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Question rag");
        Assert.Empty(reader.Problems);
    }

    [Fact]
    public async Task Mending_a_mistake_removes_the_overlay_and_shows_the_new_text()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await OpenAsync(preview);
        preview.Edit(French, "topic: agents", "topic: agent");
        await Assertions.Expect(Overlay(reader)).ToBeVisibleAsync();

        preview.Edit(French, "topic: agent\n", "topic: agents\n");

        await Assertions.Expect(Overlay(reader)).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Question rag");
    }

    [Fact]
    public async Task The_overlay_can_be_closed_and_comes_back_with_the_next_page()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await OpenAsync(preview);
        preview.Edit(French, "topic: agents", "topic: agent");

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(Overlay(reader)).ToHaveCountAsync(0);
        await reader.OpenAsync(preview.At("fr/"));

        await Assertions.Expect(Overlay(reader)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_warning_shows_over_the_page_that_is_up_to_date()
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await OpenAsync(preview);

        preview.Delete("input/questions/rag.en.md");

        await Assertions.Expect(Overlay(reader).Locator(".preview-problem--warning")).ToHaveCountAsync(1);
        await reader.Switch.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".untranslated")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("{{ question.titel }}", "titel")]
    [InlineData("{{ if }}", "if")]
    public async Task A_mistake_in_a_template_shows_with_its_place_until_it_is_mended(string mistake, string named)
    {
        await using var preview = await PreviewedGuide.StartAsync();
        await using var reader = await OpenAsync(preview);

        preview.Edit(Template, "<article class=\"question\"", $"{mistake}<article class=\"question\"");
        await Assertions.Expect(Overlay(reader).Locator(".preview-problem__place").First).ToContainTextAsync(Template);
        await Assertions.Expect(Overlay(reader).Locator(".preview-problem__message").First).ToContainTextAsync(named);
        preview.Edit(Template, mistake, "");

        await Assertions.Expect(Overlay(reader)).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Question rag");
    }

    private static ILocator Overlay(Reader reader) => reader.Page.Locator(".preview-overlay");

    private async Task<Reader> OpenAsync(PreviewedGuide preview)
    {
        var reader = await guide.ReaderAsync();
        await reader.OpenAsync(preview.At("fr/questions/question-rag/"));
        return reader;
    }
}
