using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

/// <summary>A linker remembers the texts it has read as long as it would read them the same way.</summary>
public sealed class GlossaryLinkersTests
{
    private static readonly LanguageCode french = new("fr");
    private static readonly LanguageCode english = new("en");
    private static readonly Content before = WithTerm("fr: {term: jeton}\nen: {term: token}");

    [Fact]
    public void Another_definition_leaves_the_linkers()
    {
        var linkers = GlossaryLinkers.For(before, null);

        var next = GlossaryLinkers.For(WithTerm("fr: {term: jeton, definition: Un mot.}\nen: {term: token}"), linkers);

        Assert.Same(linkers[french], next[french]);
        Assert.Same(linkers[english], next[english]);
    }

    [Fact]
    public void Another_form_makes_the_linker_of_its_language_new()
    {
        var linkers = GlossaryLinkers.For(before, null);

        var next = GlossaryLinkers.For(WithTerm("fr: {term: jeton, forms: [jetons]}\nen: {term: token}"), linkers);

        Assert.NotSame(linkers[french], next[french]);
        Assert.Same(linkers[english], next[english]);
    }

    [Fact]
    public void Another_term_makes_all_linkers_new()
    {
        var linkers = GlossaryLinkers.For(before, null);

        var next = GlossaryLinkers.For(Some.Content(Some.Term("other", "jeton", "token")), linkers);

        Assert.NotSame(linkers[french], next[french]);
        Assert.NotSame(linkers[english], next[english]);
    }

    private static Content WithTerm(string yaml) =>
        Some.Content(Some.File("glossary/token.yml", yaml));
}
