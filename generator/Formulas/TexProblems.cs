using StudyGuide.Model;

namespace StudyGuide.Formulas;

/// <summary>Reports what is wrong with a formula.</summary>
/// <param name="place">Where some characters of the formula stand in the file, by their offset and number.</param>
internal sealed class TexProblems(Func<int, int, SourceLocation> place, ICollection<Diagnostic> diagnostics)
{
    private bool hasGivenUp;

    public void Report(string message, TexToken token, string? hint)
    {
        if (!hasGivenUp)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCode.BadFormula, message, place(token.Start, token.Text.Length), hint));
        }
    }

    public void ReportMissingArgument(TexToken owner) =>
        Report($"'{owner.Text}' lacks an argument.", owner, $"Write it in braces: '{owner.Text}{{…}}'.");

    /// <summary>Reports a last problem: what follows would only be its consequence.</summary>
    public void GiveUp(string message, TexToken token, string hint)
    {
        Report(message, token, hint);
        hasGivenUp = true;
    }
}
