using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Writes the first file that a page loads: what there is, and which file says more.</summary>
internal static class SearchManifest
{
    /// <param name="wordStarts">The text that each file of words begins with.</param>
    /// <param name="endingStarts">The same for the words sorted by their ends.</param>
    /// <param name="pairs">How many files of word pairs there are, and how many bits a pair has there.</param>
    public static ReadOnlyMemory<byte> Write(
        Corpus corpus, LanguagePack reader, FrozenSet<string> light, IEnumerable<string> wordStarts, IEnumerable<string> endingStarts, (int Files, int Bits) pairs) => SearchFile.Write(reader.Code.Value, json =>
    {
        var site = corpus.Site;
        json.WriteStartObject();
        WriteTexts(json, "languages", site.Languages.Select(language => language.Code.Value).Where(code => code != reader.Code.Value));
        WriteNumbers(json, "kinds", [site.Guide.Topics.Length, site.Terms.Length, site.Questions.Length]);
        WriteTexts(json, "folders", [FolderOf(site.Guide.Topics.IsEmpty ? null : PageAddress.Of(site.Guide.Topics[0], reader)), PageAddress.Glossary(reader).Value, PageAddress.QuestionIndex(reader).Value]);
        json.WriteNumber("cards", ShardCounts.SnippetsInShard(corpus.Documents.Length));
        WriteCategories(json, "topics", site.Guide.Topics, reader, site);
        WriteCategories(json, "levels", site.Guide.Levels, reader, site);
        json.WriteString("topicRuns", Runs(site.Questions.Select(question => site.Guide.Topics.IndexOf(question.Topic))));
        json.WriteString("levelRuns", Runs(site.Questions.Select(question => site.Guide.Levels.IndexOf(question.Level))));
        json.WriteString("light", string.Join(' ', light.Order(StringComparer.Ordinal)));
        json.WriteString("stops", string.Join(' ', site.Languages.SelectMany(language => language.Search.StopWords).Distinct().Where(word => !light.Contains(word)).Order(StringComparer.Ordinal)));
        WriteTexts(json, "elisions", site.Languages.SelectMany(language => language.Search.Elisions).Distinct().Order(StringComparer.Ordinal));
        json.WriteString("words", Starts(wordStarts));
        json.WriteString("endings", Starts(endingStarts));
        WriteNumbers(json, "pairs", [pairs.Files, pairs.Bits]);
        json.WriteEndObject();
    });

    private static string FolderOf(PageAddress? address) => address is { Value: var value } ? value[..(value.TrimEnd('/').LastIndexOf('/') + 1)] : "";

    private static void WriteCategories(Utf8JsonWriter json, string key, IEnumerable<Category> categories, LanguagePack reader, Site site)
    {
        json.WriteStartArray(key);
        foreach (var category in categories)
        {
            var language = category.Title.Has(reader.Code) ? reader : site.Languages.First(pack => category.Title.Has(pack.Code));
            json.WriteStartArray();
            json.WriteStringValue(category.Id);
            json.WriteStringValue(Typesetter.Set(category.Title[language.Code].Value, language.Typography));
            json.WriteStringValue(category.Slug.TryGet(reader.Code, out var slug) ? slug.Value : category.Id);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Values that repeat, as pairs of a value and how often it stands.</summary>
    private static string Runs(IEnumerable<int> values)
    {
        var text = new StringBuilder();
        var (last, count) = (-1, 0);
        foreach (var value in values)
        {
            if (value != last && count > 0)
            {
                Append();
                count = 0;
            }

            last = value;
            count++;
        }

        if (count > 0)
        {
            Append();
        }

        return text.ToString();

        void Append()
        {
            text.AppendNumber(last);
            text.AppendNumber(count);
        }
    }

    private static string Starts(IEnumerable<string> starts)
    {
        var (text, previous) = (new StringBuilder(), "");
        foreach (var start in starts)
        {
            WordShards.AppendText(text, previous, start);
            previous = start;
        }

        return text.ToString();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string key, IEnumerable<int> numbers)
    {
        json.WriteStartArray(key);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
