using System.Text.Json;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Twins;

namespace StudyGuide.Finishing;

/// <summary>The glossary in the data of a guide.</summary>
internal sealed class TermData(Utf8JsonWriter json, Site site)
{
    public void WriteAll()
    {
        json.WriteStartArray("terms");
        foreach (var term in site.Terms)
        {
            json.WriteStartObject();
            json.WriteString("id", term.Id);
            json.WriteList("related", term.Term.Related.Select(other => other.Value));
            json.WriteList("questions", term.UsedBy);
            json.WriteStartObject("text");
            foreach (var pack in site.Languages.Where(pack => term.Term.Text.Has(pack.Code)))
            {
                Write(term.Term, pack);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(GlossaryTerm term, LanguagePack pack)
    {
        var text = term.Text[pack.Code];
        json.WriteStartObject(pack.Code.Value);
        json.WriteString("term", text.Term.Value);
        json.WriteString("address", TwinAddresses.FromRoot(site, pack).ToPage(term));
        json.WriteIfAny("reading", text.Reading);
        json.WriteIfAny("grammar", text.Grammar);
        json.WriteList("forms", Values(text.Forms));
        json.WriteList("abbreviations", Values(text.Abbreviations));
        json.WriteList("avoid", Values(text.Avoid));
        json.WriteIfAny("definition", text.Definition?.Value);
        json.WriteIfAny("authority", term.Authority.TryGet(pack.Code, out var authority) ? authority.Value : null);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Values(IEnumerable<Located> texts) => texts.Select(text => text.Value);
}
