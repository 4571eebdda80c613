using System.Collections.Frozen;
using System.Text.Json;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Writes the first file that a page loads: what there is, and which shard says more.</summary>
internal static class SearchManifest
{
    /// <param name="light">Words that say little to the readers.</param>
    public static ReadOnlyMemory<byte> Write(
        Corpus corpus, LanguagePack reader, FrozenSet<string> light, ShardBounds bounds) => SearchFile.Write(reader.Code.Value, json =>
    {
        json.WriteStartObject();
        WriteContents(json, corpus.Site, reader);
        WriteQuestions(json, corpus.Site);
        WriteWords(json, corpus.Site, light);
        json.WriteString("words", FrontCoding.Of(bounds.Words));
        json.WriteString("endings", FrontCoding.Of(bounds.Endings));
        json.WriteNumbers("pairs", [bounds.PairShards, bounds.PairBits]);
        json.WriteEndObject();
    });

    private static void WriteContents(Utf8JsonWriter json, Site site, LanguagePack reader)
    {
        var (topics, documents) = (site.Guide.Topics, site.Guide.Topics.Length + site.Terms.Length + site.Questions.Length);
        json.WriteTexts("languages", site.Languages.Select(language => language.Code.Value).Where(code => code != reader.Code.Value));
        json.WriteNumbers("kinds", [topics.Length, site.Terms.Length, site.Questions.Length]);
        json.WriteTexts("folders", [FolderOf<Topic>(site, reader), FolderOf<GlossaryTerm>(site, reader), FolderOf<Question>(site, reader)]);
        json.WriteNumber("cards", ShardCounts.SnippetsInShard(documents));
        WriteCategories(json, "topics", topics, site, reader);
        WriteCategories(json, "levels", site.Guide.Levels, site, reader);
    }

    private static void WriteQuestions(Utf8JsonWriter json, Site site)
    {
        json.WriteString("topicRuns", RunLengthCode.Of(site.Questions.Select(question => site.Guide.Topics.IndexOf(question.Topic))));
        json.WriteString("levelRuns", RunLengthCode.Of(site.Questions.Select(question => site.Guide.Levels.IndexOf(question.Level))));
    }

    private static void WriteWords(Utf8JsonWriter json, Site site, FrozenSet<string> light)
    {
        var stopWords = site.Languages.SelectMany(language => language.Search.StopWords).Distinct().Where(word => !light.Contains(word));
        json.WriteString("light", string.Join(' ', light.Order(StringComparer.Ordinal)));
        json.WriteString("stops", string.Join(' ', stopWords.Order(StringComparer.Ordinal)));
        json.WriteTexts("elisions", site.Languages.SelectMany(language => language.Search.Elisions)
            .Distinct()
            .Order(StringComparer.Ordinal));
    }

    /// <summary>The folder that the pages of such subjects lie in; empty where there are none.</summary>
    private static string FolderOf<T>(Site site, LanguagePack reader)
        where T : ISubject =>
        site.Pages.All.FirstOrDefault(page => page.Subject is T && page.Language == reader)?.Address.Folder.Value ?? "";

    /// <summary>Each category with its id, its title and the end of its address.</summary>
    private static void WriteCategories(Utf8JsonWriter json, string key, IEnumerable<Category> categories, Site site, LanguagePack reader)
    {
        json.WriteStartArray(key);
        foreach (var category in categories)
        {
            var language = category.Title.Has(reader.Code) ? reader : site.Languages.First(pack => category.Title.Has(pack.Code));
            var title = category.Title[language.Code].Typeset(language.Typography).Text;
            json.WriteTexts([category.Id, title, category.Slug.TryGet(reader.Code, out var slug) ? slug.Value : category.Id]);
        }

        json.WriteEndArray();
    }
}
