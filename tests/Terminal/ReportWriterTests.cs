using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using StudyGuide.Model;
using StudyGuide.Terminal;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Terminal;

public sealed class ReportWriterTests
{
    private static readonly LanguageCode French = new("fr");
    private static readonly LanguageCode English = new("en");

    private static readonly ReportRow Row = new()
    {
        Topic = "agents",
        Level = "basic",
        Question = "rag",
        Language = French,
        ShortWords = Measure.Of(52),
        AnswerWords = Measure.Of(341),
        Words = 612,
        Minutes = 3,
        Blocks = 17,
        CodeBlocks = 0,
        Figures = 1,
        Sources = Measure.Of(4),
        Cards = Measure.Of(4),
        Terms = 14,
        FollowUps = 4,
    };

    private static readonly AuthorsReport Report = new(
        [
            Row,
            Row with
            {
                Language = English,
                ShortWords = new Measure(8, Fit.Below),
                AnswerWords = new Measure(1325, Fit.Above),
                Cards = new Measure(0, Fit.Below),
            },
            Row with { Level = "advanced", Question = "a-question-with-a-long-name", FollowUps = 12 },
        ],
        [new ReportTotal(French, 2, 1224, 6, 14, 8), new ReportTotal(English, 1, 1, 1, 1, 1)]);

    [Fact]
    public void The_table_is_aligned_and_has_a_sign_behind_what_is_too_small_or_too_large() => Assert.Equal(
        """
        question                       language short  answer  words  minutes  blocks  code  figures  sources  cards  terms  follow-ups
        agents, basic
          rag                          fr          52     341    612        3      17     0        1        4      4     14           4
          rag                          en           8<   1325>   612        3      17     0        1        4      0<    14           4
        agents, advanced
          a-question-with-a-long-name  fr          52     341    612        3      17     0        1        4      4     14          12
        < below and > above the sizes that guide.yml asks for
        fr: 2 questions, 1224 words, 6 minutes to read, 14 terms, 8 cards
        en: 1 question, 1 word, 1 minute to read, 1 term, 1 card

        """,
        Print(Report));

    [Fact]
    public void Signs_are_explained_only_where_there_are_some() =>
        Assert.DoesNotContain("guide.yml", Print(Report with { Rows = [Row] }), StringComparison.Ordinal);

    [Fact]
    public void No_line_ends_in_a_space() => Assert.DoesNotContain(" \n", Print(Report), StringComparison.Ordinal);

    [Fact]
    public void A_guide_without_questions_has_the_headings_and_totals() => Assert.Equal(
        "question  language short  answer  words  minutes  blocks  code  figures  sources  cards  terms  follow-ups\n"
        + "fr: 0 questions, 0 words, 0 minutes to read, 0 terms, 0 cards\n",
        Print(new AuthorsReport([], [new ReportTotal(French, 0, 0, 0, 0, 0)])));

    [Fact]
    public void In_text_the_table_follows_the_problems()
    {
        var printed = Print(Report, DiagnosticFormat.Text, Problem);

        Assert.InRange(
            printed.IndexOf("\nquestion ", StringComparison.Ordinal), printed.IndexOf("1 error", StringComparison.Ordinal), printed.Length);
    }

    [Fact]
    public void GitHub_shows_the_table_in_its_log_below_the_problems()
    {
        var lines = Print(Report with { Rows = [Row] }, DiagnosticFormat.Github, Problem).Split('\n');

        Assert.Equal(["::error file=input", "question  language"], lines.Take(2).Select(line => line[..18]));
    }

    [Fact]
    public void In_json_the_report_stands_beside_the_problems()
    {
        var json = JsonDocument.Parse(Print(Report, DiagnosticFormat.Json, Problem)).RootElement;

        Assert.Equal(["errors", "warnings", "notes", "diagnostics", "report", "totals", "plain-code"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(1, json.GetProperty("errors").GetInt32());
        Assert.Equal((3, 2), (json.GetProperty("report").GetArrayLength(), json.GetProperty("totals").GetArrayLength()));
    }

    [Fact]
    public void A_row_in_json_has_these_members() => Assert.Equal(
        """{"topic":"agents","level":"basic","question":"rag","language":"en","short-words":8,"answer-words":1325,"words":612,"minutes":3"""
        + ""","blocks":17,"code-blocks":0,"figures":1,"sources":4,"cards":0,"terms":14,"follow-ups":4"""
        + ""","below":["short-words","cards"],"above":["answer-words"]}""",
        ReportWriter.ToJson(Report.Rows)[1]!.ToJsonString());

    [Fact]
    public void A_total_in_json_has_these_members() => Assert.Equal(
        """[{"language":"fr","questions":2,"words":1224,"minutes":6,"terms":14,"cards":8},"""
        + """{"language":"en","questions":1,"words":1,"minutes":1,"terms":1,"cards":1}]""",
        ReportWriter.ToJson(Report.Totals).ToJsonString());

    private static Diagnostic Problem => new(DiagnosticCode.UnknownKey, "Unknown.", Some.File("a.yml", "a: 1").At(0));

    private static string Print(
        AuthorsReport report, DiagnosticFormat format = DiagnosticFormat.Text, params ImmutableArray<Diagnostic> diagnostics)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(writer) });
        DiagnosticWriter.Write(console, diagnostics, format, report);
        return writer.ToString();
    }
}
