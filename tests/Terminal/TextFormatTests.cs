using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Terminal;

/// <summary>How <c>DiagnosticWriter</c> prints for people and editors.</summary>
public sealed class TextFormatTests
{
    [Fact]
    public void Nothing_is_printed_about_nothing() => Assert.Equal("", Printed.AsText());

    [Fact]
    public void A_problem_shows_its_place_its_line_a_caret_and_a_hint()
    {
        var file = Some.File("questions/rag.fr.md", "---\ntopic: agent\n---\n");

        Assert.Equal(
            """
            input/questions/rag.fr.md(2,8): error SG202: The guide has no topic 'agent'.
                topic: agent
                       ^^^^^
                hint: Did you mean 'agents'?
            1 error, 0 warnings

            """,
            Printed.AsText(
                new Diagnostic(DiagnosticCode.UnknownTopic, "The guide has no topic 'agent'.", file.At(11, 5), "Did you mean 'agents'?")));
    }

    [Fact]
    public void Without_a_hint_there_is_no_line_for_it() => Assert.Equal(
        "input/a.yml(1,3): warning SG209: Twice.\n    abc\n      ^\n0 errors, 1 warning\n",
        Printed.AsText(new Diagnostic(DiagnosticCode.FormClaimedTwice, "Twice.", Some.File("a.yml", "abc").At(2))));

    [Theory]
    [InlineData("\tkey: value", 6, 5, "     key: value", "          ^^^^^")]
    [InlineData("a\tb\tc", 4, 1, "    a b c", "        ^")]
    public void The_caret_stands_under_its_character_where_there_are_tabs(
        string line, int offset, int length, string shown, string caret) => Assert.Equal(
        $"input/a.yml(1,{offset + 1}): error SG104: Wrong.\n{shown}\n{caret}\n1 error, 0 warnings\n",
        Printed.AsText(new Diagnostic(DiagnosticCode.WrongType, "Wrong.", Some.File("a.yml", line).At(offset, length))));

    [Fact]
    public void A_place_that_goes_on_in_the_next_line_is_underlined_to_the_end_of_its_line() => Assert.Equal(
        "input/a.yml(1,3): error SG104: Wrong.\n    abcd\n      ^^\n1 error, 0 warnings\n",
        Printed.AsText(new Diagnostic(DiagnosticCode.WrongType, "Wrong.", Some.File("a.yml", "abcd\nefgh").At(2, 20))));

    [Fact]
    public void A_place_at_the_end_of_a_line_has_its_caret_behind_it() => Assert.Equal(
        "input/a.yml(1,5): error SG104: Wrong.\n    abcd\n        ^\n1 error, 0 warnings\n",
        Printed.AsText(new Diagnostic(DiagnosticCode.WrongType, "Wrong.", Some.File("a.yml", "abcd\nefgh").At(4))));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void A_line_with_nothing_on_it_is_not_shown(string line) => Assert.Equal(
        "input/a.yml(1,1): error SG104: Wrong.\n1 error, 0 warnings\n",
        Printed.AsText(new Diagnostic(DiagnosticCode.WrongType, "Wrong.", Some.File("a.yml", line + "\nb").At(0))));

    [Theory]
    [InlineData(0)]
    [InlineData(59)]
    [InlineData(150)]
    [InlineData(500)]
    [InlineData(994)]
    public void Of_a_long_line_the_surroundings_of_the_place_are_shown(int offset)
    {
        var line = string.Concat(Enumerable.Repeat('.', 1000)).Remove(offset, 5).Insert(offset, "WRONG");

        var printed = Printed.AsText(
            new Diagnostic(DiagnosticCode.WrongType, "Wrong.", Some.File("a.yml", line).At(offset, 5))).Split('\n');

        Assert.InRange(printed[1].Length, 10, 4 + 160);
        Assert.Equal(printed[1].IndexOf("WRONG", StringComparison.Ordinal), printed[2].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal("^^^^^", printed[2].Trim());
    }

    [Fact]
    public void Square_brackets_are_no_markup() => Assert.Contains(
        "error SG206: [red]There is no '[[x]]'.\n    [bold]\n",
        Printed.AsText(new Diagnostic(DiagnosticCode.BrokenLink, "[red]There is no '[[x]]'.", Some.File("a.yml", "[bold]").At(0))),
        StringComparison.Ordinal);

    [Fact]
    public void A_long_message_stays_on_one_line()
    {
        var message = string.Join(' ', Enumerable.Repeat("word", 100)) + ".";

        var printed = Printed.AsText(new Diagnostic(DiagnosticCode.WrongType, message, Some.File("a.yml", "").At(0)));
        Assert.Contains(message, printed, StringComparison.Ordinal);
    }
}
