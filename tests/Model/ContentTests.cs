using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

public sealed class ContentTests
{
    [Fact]
    public void Records_are_found_by_id()
    {
        var content = Some.Content(Some.Question("rag"), Some.Term("token", "jeton", "token"),
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nTexte.\n"));

        Assert.Same(content.Questions[0], content.QuestionsById["rag"]);
        Assert.Same(content.Terms[0], content.TermsById["token"]);
        Assert.Same(content.FreePages[0], content.FreePagesById["about"]);
    }

    [Fact]
    public void Ids_are_case_sensitive() => Assert.False(Some.Content(Some.Question("rag")).QuestionsById.ContainsKey("RAG"));

    [Fact]
    public void An_id_taken_twice_finds_the_first()
    {
        var content = Some.Content(Some.Question("rag"));
        var twice = new Content { Guide = content.Guide, Questions = [.. content.Questions, content.Questions[0] with { Topic = null }] };

        Assert.Same(content.Questions[0], twice.QuestionsById["rag"]);
    }
}
