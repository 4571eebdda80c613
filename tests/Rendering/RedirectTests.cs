using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class RedirectTests
{
    [Fact]
    public void A_former_id_or_slug_of_a_question_leads_to_its_page_and_to_its_permalink() => Assert.Equal(
        ["q/old/ → q/rag/", "fr/questions/old/ → fr/questions/question-rag/ (fr)", "en/questions/old/ → en/questions/question-rag/ (en)"],
        Redirects(Some.Question("rag", frontMatter: "aliases: [old]"), Some.Translation("rag")));

    [Fact]
    public void An_alias_that_is_the_address_in_one_language_is_no_redirect_there() => Assert.Equal(
        ["q/new/ → q/rag/", "fr/questions/new/ → fr/questions/question-rag/ (fr)"],
        Redirects(Some.Question("rag", frontMatter: "aliases: [new]"), Some.Translation("rag", frontMatter: "slug: new")));

    [Fact]
    public void The_own_id_as_an_alias_keeps_addresses_made_of_ids_alive() => Assert.Equal(
        ["fr/questions/rag/ → fr/questions/question-rag/ (fr)", "en/questions/rag/ → en/questions/question-rag/ (en)"],
        Redirects(Some.Question("rag", frontMatter: "aliases: [rag]"), Some.Translation("rag")));

    [Fact]
    public void Terms_and_pages_have_aliases_too() => Assert.Equal(
        ["fr/glossary/lexeme/ → fr/glossary/jeton/ (fr)", "en/glossary/lexeme/ → en/glossary/token/ (en)", "fr/who/ → fr/a-propos/ (fr)", "en/who/ → en/about/ (en)"],
        Redirects(
            Some.Term("token", "jeton", "token", "aliases: [lexeme]"),
            Some.File("pages/about.fr.md", "---\ntitle: À propos\naliases: [who]\n---\n\nTexte.\n"),
            Some.File("pages/about.en.md", "---\ntitle: About\n---\n\nText.\n")));

    private static IEnumerable<string> Redirects(params SourceFile[] files) => Redirect.Of(Some.Link(Some.Content(files), Some.Packs))
        .Select(redirect => $"{redirect.From} → {redirect.To}{(redirect.Language is { } language ? $" ({language.Code})" : "")}");
}
