using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using StudyGuide.Model;

namespace StudyGuide.Preview;

/// <summary>Tells open pages about new versions, as server-sent events (HTML Living Standard, 9.2).</summary>
internal sealed class PreviewEvents
{
    private readonly ConcurrentDictionary<Channel<PreviewSite>, bool> listeners = [];

    public void Announce(PreviewSite site)
    {
        foreach (var listener in listeners.Keys)
        {
            listener.Writer.TryWrite(site);
        }
    }

    /// <summary>Ends all connections.</summary>
    public void Close()
    {
        foreach (var listener in listeners.Keys)
        {
            listener.Writer.TryComplete();
        }
    }

    /// <summary>Sends what is wrong now, then every new version, until the page is closed.</summary>
    public async Task SendAsync(HttpContext http, Func<PreviewSite> current)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        var listener = Channel.CreateUnbounded<PreviewSite>();
        listeners.TryAdd(listener, true);
        try
        {
            listener.Writer.TryWrite(current()); // only now that no later version can be missed
            await foreach (var site in listener.Reader.ReadAllAsync(http.RequestAborted))
            {
                await http.Response.WriteAsync($"data: {Message(site)}\n\n", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
        finally
        {
            listeners.TryRemove(listener, out _);
        }
    }

    private static string Message(PreviewSite site) => new JsonObject
    {
        ["version"] = site.Version,
        ["diagnostics"] = new JsonArray([.. site.Diagnostics.Order(DiagnosticOrder.Instance).Select(ToJson)]),
    }.ToJsonString();

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
