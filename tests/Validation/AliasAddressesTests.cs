using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class AliasAddressesTests
{
    private const string Hint = "[Change the slug, id or alias of one of the two.]";

    [Fact]
    public void An_alias_cannot_be_the_id_of_another_question() => Assert.Contains(
        $"input/questions/rag.fr.md(5,16): error SG205: The address 'q/evals/' is taken by input/questions/evals.fr.md(1,1). {Hint}",
        Check(Some.Question("evals"), Some.Question("rag", frontMatter: "aliases: [old, evals]")));

    [Fact]
    public void An_alias_cannot_be_the_slug_of_another_question() => Assert.Equal(
        ["input/questions/rag.fr.md(5,11): error SG205: The address 'fr/questions/evaluation/' is taken by "
            + $"input/questions/evals.fr.md(5,7). {Hint}"],
        Check(Some.Question("evals", frontMatter: "slug: evaluation"), Some.Question("rag", frontMatter: "aliases: [evaluation]")));

    [Fact]
    public void Two_questions_cannot_have_one_alias() => Assert.Equal(
        [
            "input/questions/rag.fr.md(5,11): error SG205: The address 'fr/questions/old/' is taken by input/questions/evals.fr.md(5,11). "
                + $"{Hint}",
            "input/questions/rag.fr.md(5,11): error SG205: The address 'en/questions/old/' is taken by input/questions/evals.fr.md(5,11). "
                + $"{Hint}",
            $"input/questions/rag.fr.md(5,11): error SG205: The address 'q/old/' is taken by input/questions/evals.fr.md(5,11). {Hint}",
        ],
        Check(Some.Question("evals", frontMatter: "aliases: [old]"), Some.Question("rag", frontMatter: "aliases: [old]")));

    [Fact]
    public void An_alias_may_repeat_a_slug_or_the_id_of_its_own_question() => Assert.Empty(Check(
        Some.Question("rag", frontMatter: "slug: recherche\naliases: [recherche, retrieval, rag]"),
        Some.Translation("rag", frontMatter: "slug: retrieval")));

    [Fact]
    public void Aliases_of_terms_live_beside_terms() => Assert.Equal(
        ["input/glossary/word.yml(7,11)"],
        Locations(Some.Term("token", "jeton", "token"), Some.Term("word", "mot", "word", "aliases: [jeton]"),
            Some.Question("mot", frontMatter: "slug: mot")));

    [Fact]
    public void Aliases_of_pages_live_beside_pages() => Assert.Equal(
        ["input/pages/old.fr.md(3,11)"],
        Locations(
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nTexte.\n"),
            Some.File("pages/old.fr.md", "---\ntitle: Ancien\naliases: [a-propos]\n---\n\nTexte.\n")));

    private static string[] Check(params SourceFile[] files) => AddressRules.AddressesAreUnique(Some.Pages(Some.Content(files))).AsLines();

    private static string[] Locations(params SourceFile[] files) =>
        [.. AddressRules.AddressesAreUnique(Some.Pages(Some.Content(files))).Select(diagnostic => diagnostic.Location.ToString())];
}
