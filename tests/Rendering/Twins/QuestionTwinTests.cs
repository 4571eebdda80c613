using System.Text;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering.Twins;

/// <summary>The Markdown beside the page of a question.</summary>
public sealed class QuestionTwinTests
{
    private const string FrontMatter =
        """
        slug: la-rag
        reviewed: 2026-11-24
        sources:
          - {title: "Un [article] *libre*", authors: A. Auteur, year: 2026, url: "https://example.org/a_(b)"}
          - {title: Un autre, url: "https://example.org/c"}
        cards:
          - {id: one, front: "Que dit *hello*{lang=en} ?", back: "`bonjour` et $x$."}
        """;

    private const string Answer =
        """
        ::: question
        Voici le code.

        # Un titre
        :::

        ::: short
        En bref, [[solo]][^1].
        :::

        # Un détail

        La suite, vers [un terme](../glossary/token.yml).

        [^1]: Une note.
        """;

    private static readonly SourceFile[] guide =
    [
        Some.Question("rag", Answer, FrontMatter).Retitled("Que fait `a_*`, # et [ceci] ?"),
        Some.Question("solo"),
        Some.Term("token", "jeton", "token"),
        Some.Translation("rag", frontMatter: "slug: the-rag"),
    ];

    [Fact]
    public async Task It_says_what_the_page_says() => Assert.Equal(
        """
        # Que fait `a_*`, \# et \[ceci\] ?

        [Base](../../niveaux/base/) · [Agents](../../sujets/agents/) · Revu le 24 novembre 2026

        Voici le code.

        ## Un titre

        ## En 30 secondes

        En bref, [Question solo](../question-solo/index.md)[^1].

        ## Réponse détaillée

        ### Un détail

        La suite, vers [un terme](../../glossaire/jeton/).

        ## Cartes mémoire

        - Que dit *hello* ?
          - `bonjour` et $x$.

        ## Sources

        - A. Auteur, [Un \[article\] \*libre\*](<https://example.org/a_(b)>), 2026
        - [Un autre](https://example.org/c)

        [^1]: Une note.

        """.ReplaceLineEndings("\n"),
        (await TextAsync("fr/questions/la-rag/index.md"))!.Replace('\u202F', ' '));

    [Fact]
    public async Task A_site_whose_address_is_known_has_whole_links_and_names_the_page()
    {
        var twin = (await TextAsync("fr/questions/la-rag/index.md", address: "https://example.org/guide/"))!;

        Assert.Contains(" · <https://example.org/guide/fr/questions/la-rag/>\n", twin, StringComparison.Ordinal);
        Assert.Contains("[Question solo](https://example.org/guide/fr/questions/question-solo/index.md)", twin, StringComparison.Ordinal);
        Assert.Contains("[un terme](https://example.org/guide/fr/glossaire/jeton/)", twin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_has_the_twins_of_what_is_written_in_it()
    {
        Assert.NotNull(await TextAsync("en/questions/the-rag/index.md"));
        Assert.NotNull(await TextAsync("en/questions/solo/index.html"));
        Assert.Null(await TextAsync("en/questions/solo/index.md"));
    }

    [Fact]
    public async Task A_link_to_what_is_not_translated_leads_to_the_page_in_the_language_of_the_reader() => Assert.Contains(
        "[Question solo](../solo/)",
        await TextAsync("en/questions/the-rag/index.md", [.. guide[..^1], Some.Translation("rag", "[[solo]]", "slug: the-rag")]),
        StringComparison.Ordinal);

    [Fact]
    public async Task From_disk_links_name_the_file() => Assert.Contains(
        "[un terme](../../glossaire/jeton/index.html)",
        await TextAsync("fr/questions/la-rag/index.md", links: LinkStyle.Files),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_guide_that_does_not_want_them_has_none() =>
        Assert.Null(await TextAsync("fr/questions/la-rag/index.md", guide, choice: "\npublish: {markdown: false}\n"));

    private static async Task<string?> TextAsync(
        string path, SourceFile[]? files = null, string? address = null, LinkStyle links = LinkStyle.Folders, string choice = "") =>
        InMemory.Build(
            await Themes.Ours, [Some.File("guide.yml", Some.GuideYaml + choice), .. files ?? guide],
            address: address is null ? null : new Uri(address), links: links)
        .Files.SingleOrDefault(file => file.Path == path) is { } found ? Encoding.UTF8.GetString(found.Bytes.Span) : null;
}
