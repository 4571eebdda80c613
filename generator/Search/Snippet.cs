using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>What is shown of a document that was found.</summary>
/// <param name="Ending">The last part of the address.</param>
/// <param name="Excerpt">The beginning of the text.</param>
internal sealed record Snippet(string Id, string Ending, string Title, string Excerpt, LanguageCode Language)
{
    /// <summary>A little more than two lines of the theme, which has 66 characters in one.</summary>
    private const int ExcerptLength = 150;

    /// <summary>The snippet for readers of one language: in it, or else in the first language that the document has.</summary>
    public static Snippet Of(SearchDocument document, Site site, LanguagePack reader)
    {
        var language = document.Has(reader.Code) ? reader : site.Languages.First(pack => document.Has(pack.Code));
        var (address, title, excerpt) = document switch
        {
            TopicDocument { Topic: var topic } => (
                site.Pages.Of(topic, reader).Address,
                topic.Title[language.Code].Typeset(language.Typography).Text,
                Cut(topic.Description.TryGet(language.Code, out var text) ? text.Value : "")),
            TermDocument { Term: var term } => (
                site.Pages.Of(term, reader).Address,
                Typeset(term.Text[language.Code].Term.Value),
                Cut(term.Text[language.Code].Definition?.Value ?? "")),
            QuestionDocument { Question: var question } => (
                site.Pages.Of(question.Question, reader).Address,
                question.Question.Text[language.Code].Title.Typeset(language.Typography).Text,
                BeginningOf(question.Answer[language.Code], site, language)),
            _ => throw new InvalidOperationException($"Nothing shows a {document.GetType().Name}."),
        };
        return new Snippet(document.Id, address.Value.TrimEnd('/').Split('/')[^1], title, Typeset(excerpt), language.Code);

        string Typeset(string text) => Typesetter.Typeset(text, language.Typography);
    }

    private static string Cut(string text) => TextCut.Beginning(text, ExcerptLength);

    /// <summary>The beginning of the answer or, where there is none, of what is asked.</summary>
    private static string BeginningOf(LinkedText answer, Site site, LanguagePack language) =>
        (answer.Text.Opening ?? answer.Text.Section(SectionKind.Question)) is not { } beginning
            ? ""
            : PlainText.Beginning(
                beginning.Blocks.Select(block => block.Node),
                ExcerptLength,
                link => LinkTitle.Of(answer.Links.GetValueOrDefault(link), site, language).Text);
}
