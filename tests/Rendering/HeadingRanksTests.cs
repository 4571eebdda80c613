using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StudyGuide.Model;
using StudyGuide.ServedHtml;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

/// <summary>Whatever levels authors type, no page leaves a rank out.</summary>
public sealed partial class HeadingRanksTests
{
    [Theory]
    [InlineData("# A\n\n## B\n\n### C", "h3 A, h4 B, h5 C")]
    [InlineData("## A\n\n#### B", "h3 A, h4 B")]
    [InlineData("#### A\n\n## B\n\n### C", "h3 A, h3 B, h4 C")]
    [InlineData("A\n===\n\nB\n---\n\n### C", "h3 A, h4 B, h5 C")]
    [InlineData("::: short\n# A\n\nx\n:::\n\n##### B\n\n::: mistakes\n## C\n:::", "h3 A, h3 B, h3 C")]
    public async Task The_page_of_a_question_begins_below_the_titles_of_its_sections(string markdown, string headings) =>
        Assert.Equal(headings, await TypedAsync("fr/questions/question-rag/index.html", markdown));

    [Theory]
    [InlineData("# A\n\n## B\n\n### C\n\n#### D", "h5 A, h6 B, h6 C, h6 D")]
    public async Task The_complete_guide_begins_deeper_and_ends_at_the_last_rank(string markdown, string headings) =>
        Assert.Equal(headings, await TypedAsync("fr/guide-complet/index.html", markdown));

    [Fact]
    public async Task Side_by_side_two_outlines_that_differ_leave_no_rank_out() => Assert.Equal(
        "h3 A, h3 a, h4 B, h3 b, h4 C, h4 c",
        await TypedAsync("q/rag/index.html", "# A\n\n## B\n\n### C", "# a\n\n# b\n\n## c"));

    [Fact]
    public async Task A_free_page_begins_below_its_title() =>
        Assert.Equal("h2 A, h3 B", await TypedAsync("fr/about/index.html", "x", page: "# A\n\n#### B"));

    [Fact]
    public async Task The_introduction_of_the_home_page_begins_below_its_title() =>
        Assert.Equal("h3 A, h4 B", await TypedAsync("fr/index.html", "x", page: "# A\n\n#### B", pageId: "index"));

    [Theory]
    [InlineData("> # A\n>\n> ### B\n\n## C")]
    [InlineData("## A\n\n- # B\n\n  > #### C\n\n### D")]
    [InlineData("::: example\n##### A\n\n::::\n\n## B\n:::")]
    [InlineData("> [!NOTE]\n> # A\n\n#### B\n\n::: expects\n### C\n:::")]
    [InlineData("x[^1]\n\n[^1]: Note.\n\n    ### A\n\n    ##### B")]
    public async Task No_page_leaves_a_rank_out_whatever_is_typed(string markdown)
    {
        var files = await FilesAsync(markdown, "# a\n\n" + markdown, "", "about");

        Assert.Equal("", string.Join('\n', ServedPages.Check(files).AsLines()));
    }

    private static async Task<string> TypedAsync(
        string path, string fr, string en = "x", string page = "x", string pageId = "about") =>
        string.Join(", ", Heading().Matches((await SiteAsync(fr, en, page, pageId))[path])
            .Select(match => $"{match.Groups[1]} {match.Groups[2]}"));

    private static async Task<Dictionary<string, string>> SiteAsync(string fr, string en, string page = "x", string pageId = "about") =>
        (await FilesAsync(fr, en, page, pageId)).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span));

    private static async Task<ImmutableArray<OutputFile>> FilesAsync(
        string fr, string en, string page, string pageId) => InMemory.Build(
        await Themes.Ours,
        [
            Some.File("guide.yml", Some.GuideYaml), Some.Question("rag", fr), Some.Translation("rag", en),
            Some.File($"pages/{pageId}.fr.md", $"---\ntitle: Une page\nslug: about\n---\n\n{page}\n"),
        ]).Files;

    [GeneratedRegex("<(h[1-6])>([A-Za-z])</")]
    private static partial Regex Heading();
}
