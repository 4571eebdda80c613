using System.Text.Json;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Rendering.Pages;
using StudyGuide.Rendering.Twins;

namespace StudyGuide.Finishing;

/// <summary>The questions in the data of a guide.</summary>
internal sealed class QuestionData(Utf8JsonWriter json, Site site)
{
    public void WriteAll()
    {
        json.WriteStartArray("questions");
        foreach (var question in site.Questions)
        {
            Write(question);
        }

        json.WriteEndArray();
    }

    private void Write(SiteQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteString("topic", question.Topic.Id);
        json.WriteString("level", question.Level.Id);
        json.WriteIfAny("reviewed", question.Question.Reviewed is { } day ? GuideData.Iso(day) : null);
        json.WriteString("address", TwinAddresses.FromRoot(site, site.Languages[0]).ToFile(PermalinkPage.AddressOf(question.Id).Value));
        json.WriteList("terms", question.Question.Terms.Select(term => term.Value));
        json.WriteList("related", question.Related.Value);
        json.WriteStartArray("sources");
        foreach (var source in question.Question.Sources)
        {
            Write(source);
        }

        json.WriteEndArray();
        json.WriteStartObject("text");
        foreach (var pack in site.Languages.Where(pack => question.Question.Text.Has(pack.Code)))
        {
            Write(question, pack);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Source source)
    {
        json.WriteStartObject();
        json.WriteString("title", source.Title);
        json.WriteIfAny("authors", source.Authors);
        if (source.Year is { } year)
        {
            json.WriteNumber("year", year);
        }

        json.WriteString("url", source.Url);
        json.WriteIfAny("language", source.Language);
        json.WriteEndObject();
    }

    private void Write(SiteQuestion question, LanguagePack pack)
    {
        var addresses = TwinAddresses.FromRoot(site, pack);
        var page = site.Pages.Of(question.Question, pack);
        var markdown = QuestionMarkdown.Of(question, site, pack, addresses);
        json.WriteStartObject(pack.Code.Value);
        json.WriteString("title", question.Question.Text[pack.Code].Title.Text);
        json.WriteString("address", addresses.ToPage(page));
        json.WriteIfAny("markdown", PublishedFiles.HasTwin(page, site) ? addresses.ToFile(PublishedFiles.Twin(page)) : null);
        json.WriteStartArray("sections");
        foreach (var (kind, text) in markdown.Sections)
        {
            json.WriteStartObject();
            json.WriteString("kind", SectionNames.Of(kind));
            json.WriteString("title", PageScope.SectionTitle(kind, pack));
            json.WriteString("markdown", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteIfAny("footnotes", markdown.Footnotes);
        json.WriteStartArray("cards");
        foreach (var card in markdown.Cards)
        {
            json.WriteStartObject();
            json.WriteString("id", card.Id);
            json.WriteString("front", card.Front);
            json.WriteString("back", card.Back);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
