using System.Text.Json;

namespace StudyGuide.Search;

/// <summary>Writes lists of texts and numbers.</summary>
internal static class JsonLists
{
    public static void WriteTexts(this Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WritePropertyName(key);
        json.WriteTexts(texts);
    }

    public static void WriteTexts(this Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void WriteNumbers(this Utf8JsonWriter json, string key, IEnumerable<int> numbers)
    {
        json.WriteStartArray(key);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
