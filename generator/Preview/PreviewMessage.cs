using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StudyGuide.Model;

namespace StudyGuide.Preview;

/// <summary>What open pages are told of a version; it holds nothing of the site, however long a page takes to hear it.</summary>
internal sealed class PreviewMessage
{
    /// <summary>Nobody mends more at a time, and the page would show later for them; the terminal has them all.</summary>
    private const int MostShown = 50;

    private readonly Lazy<string> full;

    public PreviewMessage(int version, ImmutableArray<Diagnostic> diagnostics)
    {
        HasErrors = diagnostics.HasFailed();
        Short = new JsonObject { ["version"] = version }.ToJsonString();
        full = new Lazy<string>(() => new JsonObject
        {
            ["version"] = version,
            ["problems"] = diagnostics.Length,
            ["diagnostics"] = new JsonArray([.. WorstFirst(diagnostics).Take(MostShown).Select(ToJson)]),
        }.ToJsonString());
    }

    /// <summary>Whether pages stay as they are: they are those of an older version.</summary>
    public bool HasErrors { get; }

    /// <summary>That there is a new version: all that a page needs to know to load again.</summary>
    public string Short { get; }

    /// <summary>What is wrong, too.</summary>
    public string Full => full.Value;

    private static IEnumerable<Diagnostic> WorstFirst(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Order(DiagnosticOrder.Instance).OrderBy(diagnostic => diagnostic.Severity is not Severity.Error);

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
