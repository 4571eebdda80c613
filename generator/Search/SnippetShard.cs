using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>
/// Writes the snippets of some documents: id, end of the address, title, excerpt, and the language where it is not the reader's.
/// </summary>
internal static class SnippetShard
{
    /// <param name="name">The shard below the folder of the index, without its ending.</param>
    public static ReadOnlyMemory<byte> Write(
        string name, IEnumerable<Snippet> snippets, LanguagePack reader) => SearchFile.Write(name, json =>
    {
        json.WriteStartArray();
        foreach (var snippet in snippets)
        {
            json.WriteStartArray();
            json.WriteStringValue(snippet.Id);
            json.WriteStringValue(snippet.Ending == snippet.Id ? "" : snippet.Ending);
            json.WriteStringValue(snippet.Title);
            json.WriteStringValue(snippet.Excerpt);
            if (snippet.Language != reader.Code)
            {
                json.WriteStringValue(snippet.Language.Value);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    });
}
