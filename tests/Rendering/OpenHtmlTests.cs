using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class OpenHtmlTests
{
    private static readonly Question rag = Some.Content(Some.Question("rag", frontMatter: "slug: la-rag")).Questions.Single();

    [Fact]
    public void What_leaves_nothing_open_is_the_same_everywhere()
    {
        var html = Html(builder => builder.Text.Append("<p>Un texte.</p>"));

        Assert.Equal("<p>Un texte.</p>", html.On(Place("../")));
        Assert.Same(html.On(Place("../")), html.On(Place("../../", "en.", HeadingRanks.OfPage)));
    }

    [Fact]
    public void Nothing_is_printed_as_nothing() => Assert.Equal("", OpenHtml.Empty.On(Place("../", "en.", HeadingRanks.OfPage)));

    [Theory]
    [InlineData("", "<p id=\"answer-1\">")]
    [InlineData("rag.", "<p id=\"rag.answer-1\">")]
    public void An_id_begins_with_the_prefix_of_the_place(string prefix, string text) => Assert.Equal(
        text,
        Html(builder =>
        {
            builder.Text.Append("<p id=\"");
            builder.LeaveIdPrefix();
            builder.Text.Append("answer-1\">");
        }).On(Place(idPrefix: prefix)));

    [Theory]
    [InlineData(0, "<h2></h2>")]
    [InlineData(1, "<h3></h3>")]
    public void A_heading_ends_as_it_began(int depth, string text) => Assert.Equal(
        text,
        Html(builder =>
        {
            builder.Text.Append('<');
            builder.OpenHeading(depth);
            builder.Text.Append("></");
            builder.CloseHeading();
            builder.Text.Append('>');
        }).On(Place(headings: HeadingRanks.OfSection)));

    [Fact]
    public void A_file_is_addressed_from_the_place() =>
        Assert.Equal("../assets/loop.svg", Html(builder => builder.LeaveFile("assets/loop.svg")).On(Place("../")));

    [Theory]
    [InlineData(null, "../fr/questions/la-rag/")]
    [InlineData("answer-1", "../fr/questions/la-rag/#answer-1")]
    public void A_subject_is_addressed_from_the_place(string? anchor, string text) =>
        Assert.Equal(text, Html(builder => builder.LeaveAddress(rag, anchor)).On(Place("../")));

    [Fact]
    public void Everything_stands_where_it_was_left_open() => Assert.Equal(
        "<h3 id=\"x.a\"><a href=\"../fr/questions/la-rag/\"><img src=\"../i.svg\"></a></h3>\n",
        Everything().On(Place("../", "x.")));

    [Fact]
    public void The_same_html_is_printed_for_one_place_after_another()
    {
        var html = Everything();

        html.On(Place("../", "x."));

        Assert.Equal(
            "<h5 id=\"yy.a\"><a href=\"fr/questions/la-rag/\"><img src=\"i.svg\"></a></h5>\n",
            html.On(Place("", "yy.", HeadingRanks.OfSectionAmongQuestions)));
    }

    [Fact]
    public void A_builder_begins_anew_after_it_was_taken_from()
    {
        var builder = new OpenHtml.Builder();
        builder.LeaveIdPrefix();
        builder.Text.Append("one");
        var first = builder.Take();

        builder.Text.Append("two");

        Assert.Equal("two", builder.Take().On(Place(idPrefix: "x.")));
        Assert.Equal("x.one", first.On(Place(idPrefix: "x.")));
    }

    [Fact]
    public void A_cleared_builder_has_forgotten_what_was_open()
    {
        var builder = new OpenHtml.Builder();
        builder.Text.Append("one");
        builder.LeaveIdPrefix();

        builder.Clear();
        builder.Text.Append("two");

        Assert.Equal("two", builder.Take().On(Place(idPrefix: "x.")));
    }

    private static OpenHtml Everything() => Html(builder =>
    {
        builder.Text.Append('<');
        builder.OpenHeading(1);
        builder.Text.Append(" id=\"");
        builder.LeaveIdPrefix();
        builder.Text.Append("a\"><a href=\"");
        builder.LeaveAddress(rag, anchor: null);
        builder.Text.Append("\"><img src=\"");
        builder.LeaveFile("i.svg");
        builder.Text.Append("\"></a></");
        builder.CloseHeading();
        builder.Text.Append(">\n");
    });

    private static OpenHtml Html(Action<OpenHtml.Builder> write)
    {
        var builder = new OpenHtml.Builder();
        write(builder);
        return builder.Take();
    }

    private static TextPlace Place(string root = "", string idPrefix = "", HeadingRanks? headings = null) =>
        new(new RelativeAddresses(root, "fr"), headings ?? HeadingRanks.OfSection, idPrefix);
}
