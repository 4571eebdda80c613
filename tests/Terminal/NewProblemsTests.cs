using StudyGuide.Model;
using StudyGuide.Terminal;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Terminal;

public sealed class NewProblemsTests
{
    private static readonly Diagnostic one = new(DiagnosticCode.FormClaimedTwice, "One.", Some.File("a.yml", "").At(0));
    private static readonly Diagnostic other = new(DiagnosticCode.FormClaimedTwice, "Other.", Some.File("b.yml", "").At(0));

    private readonly List<BuildEvent> heard = [];
    private readonly NewProblems problems;

    public NewProblemsTests() => problems = new NewProblems(heard.Add);

    [Fact]
    public void A_problem_that_stays_is_told_once()
    {
        problems.Hear(new ProblemsCollected([one]));
        problems.Hear(new ProblemsCollected([one]));

        Assert.Equal([one], Assert.IsType<ProblemsCollected>(Assert.Single(heard)).Diagnostics);
    }

    [Fact]
    public void A_problem_that_comes_is_told_without_those_that_stay()
    {
        problems.Hear(new ProblemsCollected([one]));
        problems.Hear(new ProblemsCollected([one, other]));

        Assert.Equal([other], Assert.IsType<ProblemsCollected>(heard[1]).Diagnostics);
    }

    [Fact]
    public void A_problem_that_went_and_comes_back_is_told_again()
    {
        problems.Hear(new ProblemsCollected([one]));
        problems.Hear(new ProblemsCollected([]));
        problems.Hear(new ProblemsCollected([one]));

        Assert.Equal([one], Assert.IsType<ProblemsCollected>(heard[2]).Diagnostics);
    }

    [Fact]
    public void All_else_is_told_as_it_is()
    {
        var note = new Noted("A note.");

        problems.Hear(note);

        Assert.Same(note, Assert.Single(heard));
    }
}
