using System.Text;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

/// <summary>Pages of what their authors left out: no empty box, and nothing that opens or hides what is not there.</summary>
public sealed class WithoutAnswersTests
{
    [Fact]
    public async Task The_page_of_a_question_without_an_answer_shows_the_question_alone()
    {
        var page = await PageAsync("fr/questions/question-rag/index.html",
            Some.Question("rag", body: ""), Some.Translation("rag", body: ""));

        Assert.Contains("Question rag", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<details", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hide-answers", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<span></span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"contents\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_term_without_a_definition_shows_its_equivalent()
    {
        var page = await PageAsync("fr/glossaire/jeton/index.html",
            Some.Question("rag"), Some.File("glossary/token.yml", "fr: {term: jeton}\nen: {term: token}\n"));

        Assert.Contains(">token</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<p></p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("term-page__definition", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_of_HTML_are_printed_as_they_were_typed()
    {
        var page = await PageAsync("fr/questions/question-rag/index.html",
            Some.Question("rag", body: "Un <b class=\"x\">mot</b>.\n\n<script>alert(1)</script>\n"));

        Assert.Contains("Un &lt;b class=&quot;x&quot;&gt;mot&lt;/b&gt;.", page, StringComparison.Ordinal);
        Assert.Contains("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", page, StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(string path, params StudyGuide.Model.SourceFile[] files)
    {
        var (made, _) = InMemory.Build(await Themes.Ours, [Some.File("guide.yml", Some.GuideYaml), .. files]);
        return Encoding.UTF8.GetString(made.Single(file => file.Path == path).Bytes.Span);
    }
}
