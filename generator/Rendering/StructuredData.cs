using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Rendering;

/// <summary>
/// What a page says to machines of what it shows to people, in the vocabulary of schema.org and the syntax of JSON-LD: nothing that the
/// page does not show as well. Only a site that knows its address has it, because things are known by their addresses there.
/// </summary>
internal sealed class StructuredData(PageRenderer renderer, PageScope scope)
{
    /// <summary>Characters of all scripts as they are; what HTML could take for the end of a script is escaped.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private string Language => scope.Language.Code.Value;

    /// <summary>The whole guide, on its home page.</summary>
    public JsonObject Guide(string title, string description) => new()
    {
        ["@type"] = new JsonArray("WebSite", "LearningResource"),
        ["@id"] = Id(scope.Page),
        ["name"] = title,
        ["description"] = description,
        ["inLanguage"] = Language,
        ["learningResourceType"] = "Study guide",
        ["license"] = scope.Site.Guide.License?.Url,
        ["author"] = Authors(),
        ["potentialAction"] = scope.Site.Pages.First(SearchPage.Kind, scope.Language) is { } search ? new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = Id(search) + "?q={search_term_string}",
            ["query-input"] = "required name=search_term_string",
        } : null,
    };

    /// <summary>A question with the answer that sums it up.</summary>
    /// <param name="pack">The language that the page shows it in.</param>
    public JsonObject Question(SiteQuestion question, LanguagePack pack)
    {
        var title = question.Question.Text[pack.Code].Title.Typeset(pack.Typography).Text;
        var answer = Answer(question.Answer[pack.Code], pack);
        var versions = scope.Site.Pages.Versions(scope.Page).Where(version => version.IsReal).ToArray();
        var original = versions.FirstOrDefault(version => version.Language!.Code == scope.Site.Guide.SourceLanguage);
        var isTranslation = original is not null && original != scope.Page;
        return new JsonObject
        {
            ["@type"] = "Quiz", // a sort of LearningResource; search engines look for this one
            ["inLanguage"] = pack.Code.Value,
            ["dateModified"] = Date(question.Question.Reviewed),
            ["translationOfWork"] = isTranslation ? Id(original!) : null,
            ["workTranslation"] = isTranslation ? null : Several(versions.Where(version => version != scope.Page).Select(Id)),
            ["hasPart"] = new JsonObject
            {
                ["@type"] = "Question",
                ["eduQuestionType"] = "Flashcard",
                ["text"] = title,
                ["acceptedAnswer"] = answer.Length == 0 ? null : new JsonObject { ["@type"] = "Answer", ["text"] = answer },
            },
        };
    }

    /// <summary>A term of the glossary.</summary>
    /// <param name="definition">Empty where its author did not say what it means.</param>
    public JsonObject Term(string name, string abbreviation, string definition, LanguagePack pack) => new()
    {
        ["@type"] = "DefinedTerm",
        ["@id"] = Id(scope.Page),
        ["name"] = name,
        ["alternateName"] = NotEmpty(abbreviation),
        ["description"] = NotEmpty(definition),
        ["inLanguage"] = pack.Code.Value,
        ["inDefinedTermSet"] = scope.Site.Pages.First(GlossaryPage.Kind, scope.Language) is { } glossary ? Id(glossary) : null,
    };

    /// <summary>The glossary as a whole.</summary>
    public JsonObject Glossary(string name) => new()
    {
        ["@type"] = "DefinedTermSet",
        ["@id"] = Id(scope.Page),
        ["name"] = name,
        ["inLanguage"] = Language,
        ["hasDefinedTerm"] = Several(scope.Site.Terms.Select(term => Id(scope.Site.Pages.Of(term.Term, scope.Language)))),
    };

    /// <summary>What a page is about, and the way to it.</summary>
    /// <param name="about">Nothing where breadcrumbs are all that there is to say.</param>
    /// <returns>JSON that can stand in a script element; empty where there is nothing to say.</returns>
    public string Write(JsonObject? about)
    {
        JsonObject?[] things = [about, Breadcrumbs()];
        var all = new JsonArray([.. things.OfType<JsonObject>().Select(InContext)]);
        if (all.Count == 0)
        {
            return "";
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            all.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>The way from the home page to what is above the page; none on the home page itself.</summary>
    private JsonObject? Breadcrumbs()
    {
        var way = new Stack<Page>();
        for (var parent = scope.Page.Parent; parent is not null; parent = parent.Parent)
        {
            way.Push(parent);
        }

        return way.Count == 0 ? null : new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. way.Select((page, index) => new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = index + 1,
                ["name"] = page.Title.Text,
                ["item"] = Id(page),
            })]),
        };
    }

    /// <summary>The first section of the answer, which is the whole of what one would say.</summary>
    private string Answer(LinkedText linked, LanguagePack pack) => linked.Text.Opening is not { } opening ? "" : PageScope.Typeset(
        PlainText.Of(
            opening.Blocks.Select(block => block.Node),
            link => LinkTitle.Of(linked.Links.GetValueOrDefault(link), scope.Site, pack).Text),
        pack);

    private JsonArray? Authors() => scope.Site.Guide.Authors.IsEmpty ? null : new JsonArray(
        [.. scope.Site.Guide.Authors.Select(author => new JsonObject { ["@type"] = "Person", ["name"] = author })]);

    private string Id(Page page) => renderer.Absolute(page.Address)!;

    private static string? Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? NotEmpty(string text) => text.Length == 0 ? null : text;

    private static JsonArray? Several(IEnumerable<string> texts) =>
        new JsonArray([.. texts.Select(text => (JsonNode)text)]) is { Count: > 0 } array ? array : null;

    private static JsonObject InContext(JsonObject thing)
    {
        thing.Insert(0, "@context", "https://schema.org");
        return WithoutGaps(thing);
    }

    private static JsonObject WithoutGaps(JsonObject thing)
    {
        foreach (var (name, value) in thing.ToArray())
        {
            if (value is null)
            {
                thing.Remove(name);
            }
            else if (value is JsonObject part)
            {
                WithoutGaps(part);
            }
        }

        return thing;
    }
}
