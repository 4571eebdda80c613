namespace StudyGuide.Tests.Linking;

public sealed class LinkLocationsTests
{
    [Theory]
    [InlineData("Un [lien](ghost.fr.md)", "(7,11)", "ghost.fr.md")]
    [InlineData("Un [[ghost]]", "(7,4)", "[[ghost]]")]
    [InlineData("Un\n*gros* [[term:ghost]]", "(8,8)", "[[term:ghost]]")]
    [InlineData("- Un [[ghost]]", "(7,6)", "[[ghost]]")]
    [InlineData("Un <file:///etc/passwd>", "(7,4)", "<file:///etc/passwd>")]
    [InlineData("Une ![image](ghost.png)", "(7,14)", "ghost.png")]
    public void A_problem_is_located_at_what_the_author_wrote(string markdown, string place, string underlined)
    {
        var location = Links.Resolve(markdown).Diagnostic!.Location;

        Assert.Equal(($"input/questions/rag.fr.md{place}", underlined.Length), (location.ToString(), location.Length));
    }
}
