using System.Xml.Linq;
using StudyGuide.Formulas;

namespace StudyGuide.Tests.Formulas;

public sealed class TexCommandsTests
{
    public static TheoryData<string> Known => [.. TexCommands.All.Except([@"\left", @"\right", @"\begin", @"\end", @"\\"])];

    public static TheoryData<string> Delimiters => [.. TexCommands.Delimiters.Keys];

    public static TheoryData<string> Environments => [.. TexCommands.Environments.Keys];

    [Theory]
    [MemberData(nameof(Known))]
    public void Every_command_can_be_used(string command) => XDocument.Parse(RenderedFormula.Of($"x {command}{{a}}{{b}}"));

    [Theory]
    [MemberData(nameof(Delimiters))]
    public void Every_delimiter_can_be_used(string delimiter) =>
        XDocument.Parse(RenderedFormula.Of($@"\left{delimiter} x \right{delimiter}"));

    [Theory]
    [MemberData(nameof(Environments))]
    public void Every_environment_can_be_used(string name) =>
        XDocument.Parse(RenderedFormula.Of($@"\begin{{{name}}} a & b \\ c & d \end{{{name}}}"));
}
