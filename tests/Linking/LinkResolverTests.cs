using StudyGuide.Model;

namespace StudyGuide.Tests.Linking;

public sealed class LinkResolverTests
{
    [Theory]
    [InlineData("[x](evals.fr.md)", "question evals")]
    [InlineData("[x](evals.en.md)", "question evals")]
    [InlineData("[x](./evals.fr.md)", "question evals")]
    [InlineData("[x](../questions/evals.fr.md)", "question evals")]
    [InlineData("[x](../questions/./../questions//evals.fr.md)", "question evals")]
    [InlineData("[x](evals.fr.md#answer-1)", "question evals at answer-1")]
    [InlineData("[x](%65vals.fr.md)", "question evals")]
    [InlineData("[x](../glossary/token.yml)", "term token")]
    [InlineData("[x](../pages/about.fr.md)", "page about")]
    [InlineData("[x](../pages/about.fr.md#answer)", "page about at answer")]
    [InlineData("[[evals]]", "question evals")]
    [InlineData("[[evals#short]]", "question evals at short")]
    [InlineData("[[term:token]]", "term token")]
    [InlineData("[[page:about]]", "page about")]
    [InlineData("[[page:about#answer]]", "page about at answer")]
    [InlineData("[[rag]]", "question rag")]
    [InlineData("[x](#answer)", "here at answer")]
    [InlineData("[x](https://example.org/a?b=c#d)", "https://example.org/a?b=c#d")]
    [InlineData("[x](http://example.org)", "http://example.org")]
    [InlineData("[x](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("<https://example.org/a>", "https://example.org/a")]
    [InlineData("<a@example.org>", "mailto:a@example.org")]
    [InlineData("https://example.org/a", "https://example.org/a")]
    public void A_link_leads_to_its_target(string markdown, string expected) => Assert.Equal(expected, Describe(Resolve(markdown).Target!));

    [Theory]
    [InlineData(
        "[x](ghost.fr.md)",
        "SG206: There is no source file 'ghost.fr.md' to link to.",
        "Write the path of the target's source file, relative to this one.")]
    [InlineData("[x](eval.fr.md)", "SG206: There is no source file 'eval.fr.md' to link to.", "Did you mean 'evals.fr.md'?")]
    [InlineData(
        "[x](/evals.fr.md)",
        "SG206: There is no source file '/evals.fr.md' to link to.",
        "The path leads out of the input folder.")]
    [InlineData(
        "[x](../../evals.fr.md)",
        "SG206: There is no source file '../../evals.fr.md' to link to.",
        "The path leads out of the input folder.")]
    [InlineData(
        "[x](..%2f..%2fevals.fr.md)",
        "SG206: There is no source file '..%2f..%2fevals.fr.md' to link to.",
        "The path leads out of the input folder.")]
    [InlineData("[x](Evals.fr.md)", "SG206: There is no source file 'Evals.fr.md' to link to.", "Did you mean 'evals.fr.md'?")]
    [InlineData("[x](evals.fr.md?x=1)", "SG206: There is no source file 'evals.fr.md?x=1' to link to.", "Did you mean 'evals.fr.md'?")]
    [InlineData(
        "[x]()",
        "SG206: There is no source file '' to link to.",
        "Write the path of the target's source file, relative to this one.")]
    [InlineData(
        "[x](../glossary/tokn.yml)",
        "SG206: There is no source file '../glossary/tokn.yml' to link to.",
        "Did you mean '../glossary/token.yml'?")]
    [InlineData("[[eval]]", "SG206: There is no question 'eval'.", "Did you mean 'evals'?")]
    [InlineData("[[token]]", "SG206: There is no question 'token'.", "Did you mean the term, '[[term:token]]'?")]
    [InlineData("[[nothing-like-it]]", "SG206: There is no question 'nothing-like-it'.",
        @"Brackets that are text are written '\[[nothing-like-it]]', or stand between backticks.")]
    [InlineData("[[term:tokn]]", "SG201: The glossary has no term 'tokn'.", "Did you mean 'token'?")]
    [InlineData("[[page:abuot]]", "SG206: There is no page 'abuot'.", "Did you mean 'about'?")]
    public void A_link_that_leads_nowhere_is_explained(string markdown, string message, string? hint)
    {
        var (target, diagnostic) = Resolve(markdown);

        Assert.Null(target);
        Assert.Equal((message, hint), ($"{diagnostic!.Code.Id}: {diagnostic.Message}", diagnostic.Hint));
    }

    private static (LinkTarget? Target, Diagnostic? Diagnostic) Resolve(string markdown) => Links.Resolve(markdown);

    private static string Describe(LinkTarget target) => target switch
    {
        QuestionTarget question => $"question {question.Question.Id}{At(question.Anchor)}",
        TermTarget term => $"term {term.Term.Id}",
        PageTarget page => $"page {page.Page.Id}{At(page.Anchor)}",
        AnchorTarget anchor => $"here{At(anchor.Anchor)}",
        ExternalTarget external => external.Url,
        _ => target.ToString(),
    };

    private static string At(string? anchor) => anchor is null ? "" : $" at {anchor}";
}
