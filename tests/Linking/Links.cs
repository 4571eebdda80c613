using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

/// <summary>Resolves the one link of a French text, in a guide with two questions, a term and a page.</summary>
internal static class Links
{
    public static (LinkTarget? Target, Diagnostic? Diagnostic) Resolve(string markdown)
    {
        var content = Some.Content(
            Some.Question("rag", markdown), Some.Question("evals"), Some.Translation("evals"), Some.Term("token", "jeton", "token"),
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nTexte.\n"));
        var link = Assert.Single(content.QuestionsById["rag"].Text.Values.Single().Answer.Links);
        return new LinkResolver(content).Resolve(link);
    }
}
