using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class StaticFilesAreAloneTests
{
    private static readonly PlannedFile[] generated =
    [
        new("robots.txt", () => default),
        new("fr/index.html", () => default) { Page = PageAt("fr/", "the home page") },
        new("fr/questions/rag/index.html", () => default) { Page = PageAt("fr/questions/rag/", name: null) },
    ];

    [Theory]
    [InlineData("robots.txt", "'robots.txt', which the generator writes")]
    [InlineData("Robots.TXT", "'robots.txt', which the generator writes")]
    [InlineData("robots.txt/below", "'robots.txt', which the generator writes")]
    [InlineData("fr/index.html", "the home page")]
    [InlineData("fr", "the home page")]
    [InlineData("fr/questions/rag", "input/questions/rag.fr.md(1,1)")]
    [InlineData("FR/Questions/rag/index.html", "input/questions/rag.fr.md(1,1)")]
    [InlineData(".studyguide", "what the generator keeps for itself")]
    [InlineData(".studyguide/files.json", "what the generator keeps for itself")]
    public void A_file_at_the_address_of_another_is_an_error_that_names_both(string path, string owner)
    {
        var problem = Assert.Single(AddressRules.StaticFilesAreAlone([Static(path)], generated));

        Assert.Equal(
            ("SG205", $"input/static/{path}(1,1)", $"The address '{path}' is taken by {owner}."),
            (problem.Code.Id, problem.Location.ToString(), problem.Message));
    }

    [Theory]
    [InlineData("CNAME", "cname")]
    [InlineData("a/b.pdf", "A/B.pdf")]
    [InlineData("\u00E9.pdf", "e\u0301.pdf")]
    [InlineData("Notes", "notes/a.txt")]
    public void Names_that_are_one_on_some_disks_are_an_error_at_the_second(string first, string second) => Assert.Equal(
        $"The address '{second}' is taken by input/static/{first}.",
        Assert.Single(AddressRules.StaticFilesAreAlone([Static(first), Static(second)], generated)).Message);

    [Theory]
    [InlineData("fr/paper.pdf")]
    [InlineData("fr/questions/rag/notes.txt")]
    [InlineData(".well-known/security.txt")]
    [InlineData("robots.txt.sig")]
    public void A_file_beside_others_is_fine(string path) => Assert.Empty(AddressRules.StaticFilesAreAlone([Static(path)], generated));

    private static StaticFile Static(string path) =>
        new(path, new SourceFile($"input/static/{path}", $"static/{path}", "").At(0), () => default);

    private static Page PageAt(string address, string? name) => new()
    {
        Kind = "page",
        Address = new PageAddress(address),
        Location = Some.File("questions/rag.fr.md", "").At(0),
        Name = name,
    };
}
