namespace StudyGuide.Tests.Rendering.Markdown;

/// <summary>Where a line break in the source is a space to readers.</summary>
public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("向量数据库\n存储向量。", "<p>向量数据库存储向量。</p>")]
    [InlineData("第一，\n第二", "<p>第一，第二</p>")]
    [InlineData("データ\nベース", "<p>データベース</p>")]
    [InlineData("**向量**\n数据库", "<p><strong>向量</strong>数据库</p>")]
    [InlineData("**向量\n数据**", "<p><strong>向量数据</strong></p>")]
    [InlineData("向量\n*数据*", "<p>向量<em>数据</em></p>")]
    [InlineData("> 向量\n> 数据", "<blockquote>\n<p>向量数据</p>\n</blockquote>")]
    [InlineData("𠮷\n𠮷", "<p>𠮷𠮷</p>")]
    public async Task Between_two_characters_of_Chinese_or_Japanese_it_is_nothing(string markdown, string html) =>
        Assert.Equal(html, (await RenderedMarkdown.BlockAsync(markdown)).Trim());

    [Theory]
    [InlineData("un\ndeux", "<p>un\ndeux</p>")]
    [InlineData("向量\nRAG", "<p>向量\nRAG</p>")]
    [InlineData("RAG\n向量", "<p>RAG\n向量</p>")]
    [InlineData("向量\n`code`", "<p>向量\n<code>code</code></p>")]
    [InlineData("한국\n모델", "<p>한국\n모델</p>")]
    [InlineData("ฐาน\nข้อมูล", "<p>ฐาน\nข้อมูล</p>")]
    [InlineData("向量\\\n数据", "<p>向量<br />\n数据</p>")]
    public async Task Elsewhere_it_is_a_space(string markdown, string html) =>
        Assert.Equal(html, (await RenderedMarkdown.BlockAsync(markdown)).Trim());
}
