using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class RedirectPageTests
{
    [Fact]
    public void A_former_id_or_slug_of_a_question_leads_to_its_page_and_to_its_permalink() => Assert.Equal(
        [
            "fr/questions/old/ → fr/questions/question-rag/ (fr)",
            "en/questions/old/ → en/questions/question-rag/ (en)",
            "q/old/ → q/rag/",
        ],
        Redirects(Some.Question("rag", frontMatter: "aliases: [old]"), Some.Translation("rag")));

    [Fact]
    public void An_alias_that_is_the_address_in_one_language_is_no_redirect_there() => Assert.Equal(
        ["fr/questions/new/ → fr/questions/question-rag/ (fr)", "q/new/ → q/rag/"],
        Redirects(Some.Question("rag", frontMatter: "aliases: [new]"), Some.Translation("rag", frontMatter: "slug: new")));

    [Fact]
    public void The_own_id_as_an_alias_keeps_addresses_made_of_ids_alive() => Assert.Equal(
        ["fr/questions/rag/ → fr/questions/question-rag/ (fr)", "en/questions/rag/ → en/questions/question-rag/ (en)"],
        Redirects(Some.Question("rag", frontMatter: "aliases: [rag]"), Some.Translation("rag")));

    [Fact]
    public void Terms_and_pages_have_aliases_too() => Assert.Equal(
        [
            "fr/glossary/lexeme/ → fr/glossary/jeton/ (fr)", "fr/who/ → fr/a-propos/ (fr)",
            "en/glossary/lexeme/ → en/glossary/token/ (en)", "en/who/ → en/about/ (en)",
        ],
        Redirects(
            Some.Term("token", "jeton", "token", "aliases: [lexeme]"),
            Some.File("pages/about.fr.md", "---\ntitle: À propos\naliases: [who]\n---\n\nTexte.\n"),
            Some.File("pages/about.en.md", "---\ntitle: About\n---\n\nText.\n")));

    private static IEnumerable<string> Redirects(params SourceFile[] files) => Some.Pages(Some.Content(files)).All
        .Where(page => page.MovedTo is not null)
        .Select(page => $"{page.Address} → {page.MovedTo}{(page.Language is { } language ? $" ({language.Code})" : "")}");
}
