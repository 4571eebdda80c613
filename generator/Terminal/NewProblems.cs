using StudyGuide.Model;

namespace StudyGuide.Terminal;

/// <summary>Tells a problem when it comes, and not again after every change while it stays.</summary>
internal sealed class NewProblems(Action<BuildEvent> listener)
{
    private HashSet<Diagnostic> told = [];

    public void Hear(BuildEvent happened)
    {
        if (happened is not ProblemsCollected problems)
        {
            listener(happened);
            return;
        }

        var before = told;
        told = [.. problems.Diagnostics];
        if (told.Count == 0 || !told.IsSubsetOf(before))
        {
            listener(problems with { Diagnostics = [.. problems.Diagnostics.Where(problem => !before.Contains(problem))] });
        }
    }
}
