using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

public sealed class MarkdownInspectorHeadingTests
{
    [Theory]
    [InlineData("# Titre")]
    [InlineData("## Titre")]
    [InlineData("#### Titre")]
    [InlineData("Titre\n=====")]
    [InlineData("Titre\n---")]
    [InlineData("> # Titre")]
    [InlineData("::: short\n## Titre\n:::")]
    [InlineData("- ## Titre")]
    public void Headings_begin_at_any_level(string markdown)
    {
        ParsedMarkdown.Valid("Réponse.\n\n" + markdown);
        ParsedMarkdown.Valid("Texte.\n\n# Titre", MarkdownKind.FreePage);
    }
}
