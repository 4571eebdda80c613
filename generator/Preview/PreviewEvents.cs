using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace StudyGuide.Preview;

/// <summary>Tells open pages about new versions, as server-sent events (HTML Living Standard, 9.2).</summary>
internal sealed class PreviewEvents
{
    /// <summary>A page that does not listen for a while, in a tab that sleeps, needs the last version alone.</summary>
    private static readonly BoundedChannelOptions LastOnly = new(1) { FullMode = BoundedChannelFullMode.DropOldest };

    private readonly ConcurrentDictionary<Channel<PreviewMessage>, bool> listeners = [];

    public void Announce(PreviewMessage message)
    {
        foreach (var listener in listeners.Keys)
        {
            listener.Writer.TryWrite(message);
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
    public async Task SendAsync(HttpContext http, Func<PreviewMessage> current)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        var listener = Channel.CreateBounded<PreviewMessage>(LastOnly);
        listeners.TryAdd(listener, true);
        try
        {
            await WriteAsync(http, current().Full); // only now that no later version can be missed
            await foreach (var message in listener.Reader.ReadAllAsync(http.RequestAborted))
            {
                // A page that loads again asks anew, and what is wrong can be much.
                await WriteAsync(http, message.HasErrors ? message.Full : message.Short);
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

    private static async Task WriteAsync(HttpContext http, string data)
    {
        await http.Response.WriteAsync($"data: {data}\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
