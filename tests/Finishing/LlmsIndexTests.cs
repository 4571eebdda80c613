using System.Text;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Finishing;

public sealed class LlmsIndexTests
{
    private static readonly SourceFile[] guide =
    [
        Some.Question("rag", "Une *réponse* [étoilée].", "slug: la-rag"),
        Some.Question("solo"),
        Some.Term("token", "jeton", "token"),
        Some.Translation("rag", frontMatter: "slug: the-rag"),
    ];

    [Fact]
    public async Task It_leads_to_the_twins_topic_by_topic_in_each_language() => Assert.Equal(
        """
        # Le guide

        > Un guide.

        The guide – A guide.

        ## Français – Agents

        - [Question rag](fr/questions/la-rag/index.md): Une réponse \[étoilée\].
        - [Question solo](fr/questions/question-solo/index.md): Une réponse.

        ## English – Agents

        - [Question rag](en/questions/the-rag/index.md): An answer.

        ## Optional

        - [Glossaire](fr/glossaire/)
        - [Glossary](en/glossary/)
        - [guide.json](guide.json)

        """.ReplaceLineEndings("\n"),
        await TextAsync(""));

    [Fact]
    public async Task Where_there_are_no_twins_it_leads_to_the_pages_and_is_short() => Assert.Contains(
        "\n- [Question rag](fr/questions/la-rag/)\n", await TextAsync("publish: {markdown: false}"), StringComparison.Ordinal);

    [Fact]
    public async Task Data_that_is_not_published_is_not_named() =>
        Assert.DoesNotContain("guide.json", await TextAsync("publish: {data: false}"), StringComparison.Ordinal);

    [Fact]
    public async Task Its_links_are_whole_where_the_address_of_the_site_is_known() => Assert.Contains(
        "(https://example.org/guide/en/questions/the-rag/index.md)",
        await TextAsync("site: https://example.org/guide"),
        StringComparison.Ordinal);

    private static async Task<string> TextAsync(string choice) => Encoding.UTF8.GetString(
        InMemory.Build(await Themes.Ours, [Some.File("guide.yml", $"{Some.GuideYaml}\n{choice}\n"), .. guide]).Files
            .Single(file => file.Path == "llms.txt").Bytes.Span);
}
