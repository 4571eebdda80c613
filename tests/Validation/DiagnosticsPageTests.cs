using System.Text.RegularExpressions;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Validation;

/// <summary>The page <c>DIAGNOSTICS.md</c>, where authors look up a code.</summary>
public sealed partial class DiagnosticsPageTests
{
    private static readonly (string Code, string Text)[] sections =
    [
        .. Section().Matches(File.ReadAllText(Repository.PathOf("generator", "Validation", "DIAGNOSTICS.md")))
            .Select(match => (match.Groups["code"].Value, match.Groups["text"].Value.Trim())),
    ];

    [Fact]
    public void It_explains_every_code_once_in_order_and_no_other() =>
        Assert.Equal(DiagnosticCodes.All.Select(code => code.Id), sections.Select(section => section.Code));

    [Fact]
    public void Every_code_has_a_paragraph() => Assert.All(sections, section => Assert.True(section.Text.Length > 80, section.ToString()));

    [Fact]
    public void It_calls_warnings_what_is_a_warning() => Assert.Equal(
        DiagnosticCodes.All.Where(code => code.Severity is Severity.Warning).Select(code => code.Id),
        sections.Where(section => section.Text.StartsWith("A warning:", StringComparison.Ordinal)).Select(section => section.Code));

    [Fact]
    public void It_calls_notes_what_is_a_note() => Assert.Equal(
        DiagnosticCodes.All.Where(code => code.Severity is Severity.Note).Select(code => code.Id),
        sections.Where(section => section.Text.StartsWith("A note:", StringComparison.Ordinal)).Select(section => section.Code));

    [Fact]
    public void Every_code_is_used_by_the_generator()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Repository.PathOf("generator"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(File.ReadAllText));
        var names = typeof(DiagnosticCode).GetFields().Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => field.Name);

        Assert.All(names, name => Assert.Contains($"DiagnosticCode.{name}", sources, StringComparison.Ordinal));
    }

    [GeneratedRegex("^### (?<code>SG[0-9]{3}): .+\n(?<text>(?:(?!#).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
