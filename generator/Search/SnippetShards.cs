using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Writes what is shown of each document: id, end of the address, title, excerpt, and the language where it is not the reader's.</summary>
internal static class SnippetShards
{
    private const int ExcerptLength = 150;

    /// <summary>One file of cards.</summary>
    public static ReadOnlyMemory<byte> Write(string name, IEnumerable<SearchDocument> documents, Site site, LanguagePack reader) => SearchFile.Write(name, json =>
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            var (address, title, excerpt, language) = CardOf(document, site, reader);
            var ending = address.Value.TrimEnd('/').Split('/')[^1];
            json.WriteStartArray();
            json.WriteStringValue(document.Id);
            json.WriteStringValue(ending == document.Id ? "" : ending);
            json.WriteStringValue(Typesetter.Set(title, language.Typography));
            json.WriteStringValue(excerpt);
            if (language.Code != reader.Code)
            {
                json.WriteStringValue(language.Code.Value);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private static (PageAddress Address, string Title, string Excerpt, LanguagePack Language) CardOf(SearchDocument document, Site site, LanguagePack reader)
    {
        var language = document.Has(reader.Code) ? reader : site.Languages.First(pack => document.Has(pack.Code));
        return document switch
        {
            TopicDocument { Topic: var topic } => (
                PageAddress.Of(topic, reader), topic.Title[language.Code].Value, Set(topic.Description.TryGet(language.Code, out var text) ? text.Value : "", language), language),
            TermDocument { Term: var term } => (PageAddress.Of(term, reader), term.Text[language.Code].Term.Value, Set(term.Text[language.Code].Definition.Value, language), language),
            QuestionDocument { Question: var question } => (
                PageAddress.Of(question.Question, reader), question.Question.Text[language.Code].Title.Value, Excerpt(question.Answer[language.Code], site, language), language),
            _ => throw new InvalidOperationException($"Nothing shows a {document.GetType().Name}."),
        };
    }

    private static string Excerpt(LinkedText answer, Site site, LanguagePack language) => answer.Text.Sections.IsEmpty ? "" : Typesetter.Set(PlainText.Beginning(
        answer.Text.Sections[0].Blocks.Select(block => block.Node), ExcerptLength, link => LinkTitle.Of(answer.Links.GetValueOrDefault(link), site, language).Text), language.Typography);

    private static string Set(string text, LanguagePack language) => Typesetter.Set(TextCut.Beginning(text, ExcerptLength), language.Typography);
}
