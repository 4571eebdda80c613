using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StudyGuide.Model;

namespace StudyGuide.Preview;

/// <summary>What open pages are told of a version; it holds nothing of the site, however long a page takes to hear it.</summary>
internal sealed class PreviewMessage
{
    private readonly Lazy<string> full;

    public PreviewMessage(int version, ImmutableArray<Diagnostic> diagnostics)
    {
        HasErrors = diagnostics.HasFailed();
        Short = new JsonObject { ["version"] = version }.ToJsonString();
        full = new Lazy<string>(() => new JsonObject
        {
            ["version"] = version,
            ["diagnostics"] = new JsonArray([.. diagnostics.Order(DiagnosticOrder.Instance).Select(ToJson)]),
        }.ToJsonString());
    }

    /// <summary>Whether pages stay as they are: they are those of an older version.</summary>
    public bool HasErrors { get; }

    /// <summary>That there is a new version: all that a page needs to know to load again.</summary>
    public string Short { get; }

    /// <summary>What is wrong, too.</summary>
    public string Full => full.Value;

    private static JsonNode ToJson(Diagnostic diagnostic) => new JsonObject
    {
        ["severity"] = diagnostic.Severity is Severity.Error ? "error" : "warning",
        ["place"] = diagnostic.Location.ToString(),
        ["code"] = diagnostic.Code.Id,
        ["message"] = diagnostic.Message,
        ["line"] = diagnostic.Location.File.LineText(diagnostic.Location.Line),
        ["column"] = diagnostic.Location.Column,
        ["hint"] = diagnostic.Hint,
    };
}
