using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Rendering;

/// <summary>
/// A question in one language as a script, which pages in another language load to show it in place; a script, because
/// data cannot be fetched from disk.
/// </summary>
/// <remarks>The same file serves every page: the script of the page puts in what depends on it, see <see cref="ScriptPlace"/>.</remarks>
internal static class TranslationScript
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A script for each language of a question that is written in several.</summary>
    public static IEnumerable<PlannedFile> Plan(PageRenderer renderer) =>
        from question in renderer.Site.Questions
        where question.Question.Text.ByLanguage.Count > 1
        from language in renderer.Site.Languages
        where question.Question.Text.Has(language.Code)
        let path = $"{PermalinkPage.AddressOf(question.Id)}{language.Code}.js"
        select new PlannedFile(path, () => Write(question, language, renderer))
        {
            Subject = question.Question,
        };

    private static ReadOnlyMemory<byte> Write(SiteQuestion question, LanguagePack language, PageRenderer renderer)
    {
        using var stream = new MemoryStream();
        stream.Write("StudyGuide.take("u8);
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            WriteFacts(json, question, language, renderer);
            WriteAnswer(json, question, language, renderer);
            WriteCards(json, renderer.Cards(question.Question.Text[language.Code], language));
            WriteTerms(json, question, renderer.Site);
            json.WriteEndObject();
        }

        stream.Write(");\n"u8);
        return stream.ToArray();
    }

    private static void WriteFacts(Utf8JsonWriter json, SiteQuestion question, LanguagePack language, PageRenderer renderer)
    {
        var page = renderer.Site.Pages.Of(question.Question, language);
        json.WriteString("id", question.Id);
        json.WriteString("language", language.Code.Value);
        json.WriteString("direction", language.Direction);
        json.WriteString("announcement", language.ScriptWords["question_shown"]);
        json.WriteString("title", page.Title.Text);
        if (question.Question.Text[language.Code].Title is { HasCode: true })
        {
            json.WriteString("titleHtml", page.Title.Html);
        }

        json.WriteString("address", page.Address.In(renderer.Links).Value);
        json.WriteString("summary", renderer.Scope(page).Summary(question.Answer[language.Code], language));
    }

    private static void WriteAnswer(Utf8JsonWriter json, SiteQuestion question, LanguagePack language, PageRenderer renderer)
    {
        var answer = renderer.Answers.Of(question, language).On(ScriptPlace.In(renderer.Site.Pages, language, renderer.Links));
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

    private static void WriteCards(Utf8JsonWriter json, ImmutableArray<FlashcardModel> cards)
    {
        json.WriteStartObject("cards");
        foreach (var card in cards)
        {
            json.WriteStartArray(card.Id);
            json.WriteStringValue(card.FrontHtml);
            json.WriteStringValue(card.BackHtml);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// The terms of the question in every language: the page that loads this script explains its own words with them
    /// too.
    /// </summary>
    private static void WriteTerms(Utf8JsonWriter json, SiteQuestion question, Site site)
    {
        json.WriteStartObject("terms");
        foreach (var id in question.TermIds)
        {
            var texts = site.Term(id).Term.Text;
            json.WriteStartObject(id);
            foreach (var pack in site.Languages.Where(pack => texts.Has(pack.Code)))
            {
                json.WriteStartArray(pack.Code.Value);
                json.WriteStringValue(PageScope.Typeset(texts[pack.Code].Term.Value, pack));
                json.WriteStringValue(PageScope.Definition(texts[pack.Code], pack));
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
