using System.Text.Encodings.Web;
using System.Text.Json;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>Writes a question in one language as a script, which pages in another language load to show it in place; a script, because data cannot be fetched from disk.</summary>
/// <remarks>The same file serves every page: <see cref="RenderedAnswer.Root"/> stands for the way to the root, <see cref="RenderedAnswer.IdPrefix"/> for what makes ids unique there.</remarks>
internal sealed class QuestionTwin(PageRenderer pages)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="language">A language that the question is written in.</param>
    public ReadOnlyMemory<byte> Write(SiteQuestion question, LanguagePack language)
    {
        var text = question.Question.Text[language.Code];
        var scope = new PageScope(pages.Site, language, PageAddress.Root);
        using var stream = new MemoryStream();
        stream.Write("StudyGuide.take("u8);
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id);
            json.WriteString("language", language.Code.Value);
            json.WriteString("direction", language.Direction);
            json.WriteString("announcement", language.ScriptWords["question_shown"]);
            json.WriteString("title", PageScope.Set(text.Title.Value, language));
            json.WriteString("address", PageAddress.Of(question.Question, language).Value);
            json.WriteString("summary", scope.Summary(question.Answer[language.Code], language));
            WriteAnswer(json, question, language);
            json.WriteStartArray("cards");
            foreach (var card in text.Cards)
            {
                json.WriteStringValue(PageScope.Set(PlainText.Of(card.Front.Paragraph, _ => ""), language));
                json.WriteStringValue(PageScope.Set(PlainText.Of(card.Back.Paragraph, _ => ""), language));
            }

            json.WriteEndArray();
            WriteTerms(json, question);
            json.WriteEndObject();
        }

        stream.Write(");\n"u8);
        return stream.ToArray();
    }

    /// <summary>The terms of the question in every language: the page that loads this script explains its own words with them too.</summary>
    private void WriteTerms(Utf8JsonWriter json, SiteQuestion question)
    {
        json.WriteStartObject("terms");
        foreach (var id in question.TermIds)
        {
            var texts = pages.Site.Term(id).Term.Text;
            json.WriteStartObject(id);
            foreach (var pack in pages.Site.Languages.Where(pack => texts.Has(pack.Code)))
            {
                json.WriteStartArray(pack.Code.Value);
                json.WriteStringValue(PageScope.Set(texts[pack.Code].Term.Value, pack));
                json.WriteStringValue(PageScope.Set(texts[pack.Code].Definition.Value, pack));
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteAnswer(Utf8JsonWriter json, SiteQuestion question, LanguagePack language)
    {
        var answer = pages.Answers.Of(question, language);
        json.WriteStartObject("sections");
        foreach (var section in answer.Sections)
        {
            json.WriteStartArray(section.Name);
            json.WriteStringValue(PageScope.SectionTitle(section.Kind, language));
            json.WriteStringValue(section.Html);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteString("notes", answer.Notes);
    }
}
