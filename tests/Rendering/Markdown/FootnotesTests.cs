namespace StudyGuide.Tests.Rendering.Markdown;

public sealed class FootnotesTests
{
    private const string TwoNotes = "Une[^a], la même[^a], une autre[^b].\n\n[^a]: La \"première\" note.\n[^b]: La seconde.";

    [Fact]
    public async Task Calls_are_numbered_in_the_order_of_the_text() => Assert.Equal(
        "<p>Une<sup><a class=\"note-call\" id=\"note-call-1\" href=\"#note-1\">1</a></sup>, "
            + "la même<sup><a class=\"note-call\" id=\"note-call-2\" href=\"#note-1\">1</a></sup>, "
            + "une autre<sup><a class=\"note-call\" id=\"note-call-3\" href=\"#note-2\">2</a></sup>.</p>\n",
        await RenderedMarkdown.BlockAsync(TwoNotes));

    [Fact]
    public async Task Notes_lead_back_to_every_call() => Assert.Equal(
        "<li id=\"note-1\"><p>La «\u202Fpremière\u202F» note."
            + "<a class=\"note-back\" href=\"#note-call-1\" aria-label=\"Revenir au texte\">↩</a>"
            + "<a class=\"note-back\" href=\"#note-call-2\" aria-label=\"Revenir au texte\">↩</a></p>\n</li>\n"
            + "<li id=\"note-2\"><p>La seconde."
            + "<a class=\"note-back\" href=\"#note-call-3\" aria-label=\"Revenir au texte\">↩</a></p>\n</li>\n",
        await RenderedMarkdown.NotesAsync(TwoNotes, RenderedMarkdown.Place));

    [Fact]
    public async Task On_a_page_of_several_texts_ids_and_links_have_the_prefix_of_their_text()
    {
        var notes = await RenderedMarkdown.NotesAsync(TwoNotes, RenderedMarkdown.PlaceWith("rag."));

        Assert.Contains("<li id=\"rag.note-1\">", notes, StringComparison.Ordinal);
        Assert.Contains("href=\"#rag.note-call-1\"", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"note-", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("#note-", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_notes_has_none() =>
        Assert.Equal("", await RenderedMarkdown.NotesAsync("Rien.", RenderedMarkdown.Place));
}
