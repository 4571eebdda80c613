using System.Collections.Immutable;
using System.Text.Json;
using StudyGuide.Model;
using StudyGuide.Terminal;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Terminal;

public sealed class DiagnosticWriterTests
{
    private static readonly SourceFile a = Some.File("a.yml", "one: 1\ntwo: 2\n");
    private static readonly SourceFile b = Some.File("b.yml", "three: 3\n");

    private static readonly Diagnostic[] several =
    [
        new(DiagnosticCode.UnknownKey, "In b.", b.At(0)),
        new(DiagnosticCode.UnexpectedFile, "On line 2.", a.At(7)),
        new(DiagnosticCode.UnknownKey, "On line 1, column 6.", a.At(5)),
        new(DiagnosticCode.UnknownKey, "On line 1.", a.At(0)),
        new(DiagnosticCode.MalformedYaml, "On line 1, lower code.", a.At(0)),
    ];

    [Fact]
    public void Problems_are_sorted_by_file_place_and_code_and_counted() => Assert.Equal(
        [
            "input/a.yml(1,1): error SG101: On line 1, lower code.",
            "input/a.yml(1,1): error SG102: On line 1.",
            "input/a.yml(1,6): error SG102: On line 1, column 6.",
            "input/a.yml(2,1): warning SG005: On line 2.",
            "input/b.yml(1,1): error SG102: In b.",
            "4 errors, 1 warning",
        ],
        Printed.AsText([.. several]).Split('\n').Where(line => line.Length > 0 && line[0] != ' '));

    [Fact]
    public void The_same_problem_is_printed_once() => Assert.Equal(
        "input/a.yml(1,1): error SG102: Unknown.\n    one: 1\n    ^\n1 error, 0 warnings\n",
        Printed.AsText(
            new Diagnostic(DiagnosticCode.UnknownKey, "Unknown.", a.At(0)),
            new Diagnostic(DiagnosticCode.UnknownKey, "Unknown.", a.At(0))));

    [Theory]
    [InlineData(0, 1, "0 errors, 1 warning")]
    [InlineData(1, 0, "1 error, 0 warnings")]
    [InlineData(2, 2, "2 errors, 2 warnings")]
    public void The_last_line_counts(int errors, int warnings, string summary)
    {
        var diagnostics = Enumerable.Repeat(DiagnosticCode.UnknownKey, errors)
            .Concat(Enumerable.Repeat(DiagnosticCode.UnexpectedFile, warnings))
            .Select((code, index) => new Diagnostic(code, $"Problem {index}.", a.At(index)));

        Assert.Equal(summary, Printed.AsText([.. diagnostics]).TrimEnd('\n').Split('\n')[^1]);
    }

    [Theory]
    [InlineData(1, "0 errors, 0 warnings, 1 note")]
    [InlineData(2, "0 errors, 0 warnings, 2 notes")]
    public void Notes_are_counted_where_there_are_any(int notes, string summary) =>
        Assert.Equal(summary, Printed.AsText([.. Enumerable.Range(0, notes).Select(Noted)]).TrimEnd('\n').Split('\n')[^1]);

    [Fact]
    public void A_note_is_called_a_note() => Assert.StartsWith("input/a.yml(1,1): note SG000: Note 0.", Printed.AsText(Noted(0)));

    [Fact]
    public void A_note_is_what_GitHub_calls_a_notice() =>
        Assert.StartsWith("::notice file=input/a.yml,line=1", Printed.As(DiagnosticFormat.Github, [Noted(0)]));

    [Fact]
    public void A_note_lets_even_a_strict_run_pass() => Assert.False(ImmutableArray.Create(Noted(0)).HasFailed(isStrict: true));

    [Fact]
    public void Whoever_builds_is_not_told_of_notes() => Assert.Equal(
        several.Length, ImmutableArray.Create([.. several, Noted(0)]).WithoutNotes().Length);

    private static Diagnostic Noted(int index) =>
        new(new DiagnosticCode("SG000", Severity.Note), $"Note {index}.", a.At(index));

    [Fact]
    public void Json_holds_counts_and_problems_in_the_same_order()
    {
        var json = JsonDocument.Parse(Printed.As(DiagnosticFormat.Json, several)).RootElement;

        Assert.Equal(["errors", "warnings", "notes", "diagnostics"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal((4, 1), (json.GetProperty("errors").GetInt32(), json.GetProperty("warnings").GetInt32()));
        Assert.Equal(
            ["On line 1, lower code.", "On line 1.", "On line 1, column 6.", "On line 2.", "In b."],
            json.GetProperty("diagnostics").EnumerateArray().Select(problem => problem.GetProperty("message").GetString()));
    }

    [Fact]
    public void A_problem_in_json_has_these_members() => Assert.Equal(
        """
        {
          "errors": 0,
          "warnings": 1,
          "notes": 0,
          "diagnostics": [
            {
              "code": "SG005",
              "severity": "warning",
              "message": "Ceci n'est pas « du \"guide\" ».",
              "hint": null,
              "path": "input/a.yml",
              "line": 2,
              "column": 6,
              "length": 1
            }
          ]
        }

        """,
        Printed.As(DiagnosticFormat.Json, [new Diagnostic(DiagnosticCode.UnexpectedFile, "Ceci n'est pas « du \"guide\" ».", a.At(12))]));

    [Fact]
    public void Json_about_nothing_is_an_object_too() =>
        Assert.Equal(
            "{\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"notes\": 0,\n  \"diagnostics\": []\n}\n", Printed.As(DiagnosticFormat.Json, []));

    [Fact]
    public void Github_gets_a_command_for_each_problem() => Assert.Equal(
        "::error file=input/a.yml,line=1,col=1,title=SG102::Unknown.%0ADid you mean?\n"
        + "::warning file=input/a.yml,line=2,col=3,title=SG005::Elsewhere.\n",
        Printed.As(
            DiagnosticFormat.Github,
            [
                new Diagnostic(DiagnosticCode.UnexpectedFile, "Elsewhere.", a.At(9)),
                new Diagnostic(DiagnosticCode.UnknownKey, "Unknown.", a.At(0), "Did you mean?"),
            ]));

    [Fact]
    public void What_means_something_in_a_command_is_escaped() => Assert.Equal(
        "::error file=input/a%3Ab%2C100%25.yml,line=1,col=1,title=SG102::100%25 of 'a:b,c'%0D%0A::error::no command\n",
        Printed.As(
            DiagnosticFormat.Github,
            [new Diagnostic(DiagnosticCode.UnknownKey, "100% of 'a:b,c'\r\n::error::no command", Some.File("a:b,100%.yml", "").At(0))]));

    [Fact]
    public void Github_gets_nothing_about_nothing() => Assert.Equal("", Printed.As(DiagnosticFormat.Github, []));
}
