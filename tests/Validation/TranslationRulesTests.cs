using StudyGuide.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class TranslationRulesTests
{
    [Fact]
    public void A_language_without_a_pack_in_the_theme_is_an_error()
    {
        var content = Some.Content();

        Assert.Equal(
            ["input/guide.yml(1,1): error SG402: The theme has no language pack 'en'. [Add languages/en.yml to the theme; copy a pack and "
                + "translate it.]"],
            TranslationRules.LanguagesHavePacks(content, [Some.Pack("fr")]).AsLines());
    }

    [Fact]
    public void Packs_that_the_guide_does_not_need_are_silent() =>
        Assert.Empty(TranslationRules.LanguagesHavePacks(Some.Content(), [.. Some.Packs, Some.Pack("ar")]));

    [Fact]
    public void A_question_or_page_without_its_translation_is_a_warning()
    {
        var content = Some.Content(
            Some.Question("rag"), Some.Question("evals"), Some.Translation("evals"),
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nTexte.\n"));

        Assert.Equal(
            [
                "input/questions/rag.fr.md(1,1): warning SG010: The question 'rag' is not translated into 'en'. [Add rag.en.md beside it.]",
                "input/pages/about.fr.md(1,1): warning SG010: The page 'about' is not translated into 'en'. [Add about.en.md beside it.]",
            ],
            TranslationRules.TranslationsExist(content).AsLines());
    }

    [Fact]
    public void A_guide_that_is_partly_translated_lacks_nothing()
    {
        var (content, diagnostics) = ContentReader.Read(
        [
            Some.File("guide.yml", Some.GuideYaml.Replace(", en: Agents}", "}", StringComparison.Ordinal) + "\ntranslations: partial\n"),
            Some.Question("rag"),
            Some.Question("evals", "::: short\nBref.\n:::\n\nUn.",
                "cards:\n  - {id: a, front: Quoi ?, back: Cela.}"),
            Some.Translation("evals", "One."),
            Some.File("glossary/token.yml", "fr: {term: jeton, definition: Une unité.}\n"),
            Some.File("glossary/agent.yml", "fr: {term: agent, definition: Un programme.}\nen: {term: agent}\n"),
            Some.File("pages/about.fr.md", "---\ntitle: À propos\n---\n\nTexte.\n"),
        ]);

        Assert.Empty(diagnostics);
        Assert.Empty(Some.Problems(content!, Some.Packs));
    }

    [Fact]
    public void A_term_without_its_translation_is_a_warning()
    {
        var content = Some.Content(Some.File("glossary/token.yml", "fr:\n  term: jeton\n  definition: Une unité de texte.\n"));

        Assert.Equal(
            ["input/glossary/token.yml(1,1): warning SG010: The term 'token' is not translated into 'en'. [Add 'en: …'.]"],
            TranslationRules.TranslationsExist(content).AsLines());
    }

    [Fact]
    public void Texts_of_the_guide_without_their_translation_are_warnings()
    {
        var (content, diagnostics) = StudyGuide.Reading.ContentReader.Read(
            [Some.File("guide.yml",
                Some.GuideYaml.Replace(", en: The guide", "").Replace(", en: A guide.", "").Replace(", en: Basic", "")
                .Replace(", en: Agents.", ""))]);

        Assert.Empty(diagnostics);
        Assert.Equal(
            [
                "input/guide.yml(1,1): warning SG010: The title of the guide is not translated into 'en'. [Add 'en: …'.]",
                "input/guide.yml(1,1): warning SG010: The description of the guide is not translated into 'en'. [Add 'en: …'.]",
                "input/guide.yml(5,9): warning SG010: The title of the level 'basic' is not translated into 'en'. [Add 'en: …'.]",
                "input/guide.yml(9,9): warning SG010: The description of the topic 'agents' is not translated into 'en'. [Add 'en: …'.]",
            ],
            TranslationRules.TranslationsExist(content!).AsLines());
    }

    [Theory]
    [InlineData("fr: Le guide, ")]
    [InlineData("fr: Base, ")]
    [InlineData("{fr: Agents, ")]
    public void A_title_missing_in_the_source_language_is_reported(string removed)
    {
        var guide = Some.GuideYaml.Replace(removed, removed.StartsWith('{') ? "{" : "");
        var (content, unreadable) = StudyGuide.Reading.ContentReader.Read([Some.File("guide.yml", guide)]);

        Assert.NotEmpty(content is null ? unreadable : unreadable.AddRange(Some.Problems(content, Some.Packs)));
    }

    [Fact]
    public void A_complete_guide_is_silent()
    {
        var content = Some.Content(Some.Question("rag"), Some.Translation("rag"), Some.Term("token", "jeton", "token"));

        Assert.Empty(TranslationRules.TranslationsExist(content));
        Assert.Empty(TranslationRules.BlocksCorrespond(content));
    }
}
