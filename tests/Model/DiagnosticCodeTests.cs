using System.Text.RegularExpressions;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

public sealed class DiagnosticCodeTests
{
    [Fact]
    public void Every_code_has_a_number_of_its_own()
    {
        Assert.NotEmpty(DiagnosticCodes.All);
        Assert.Equal(DiagnosticCodes.All.Length, DiagnosticCodes.All.DistinctBy(code => code.Id).Count());
    }

    [Fact]
    public void Codes_are_SG_and_three_digits() =>
        Assert.All(DiagnosticCodes.All, code => Assert.Matches(new Regex("^SG[0-9]{3}$"), code.Id));

    [Fact]
    public void Codes_are_listed_in_order() =>
        Assert.Equal(
            DiagnosticCodes.All.Select(code => code.Id).Order(StringComparer.Ordinal), DiagnosticCodes.All.Select(code => code.Id));

    [Fact]
    public void A_diagnostic_is_as_severe_as_its_code()
    {
        var place = Some.File("a.yml", "").At(0);

        Assert.Equal(Severity.Error, new Diagnostic(DiagnosticCode.MalformedYaml, "", place).Severity);
        Assert.Equal(Severity.Warning, new Diagnostic(DiagnosticCode.MissingTranslation, "", place).Severity);
    }
}
