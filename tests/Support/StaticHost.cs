using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace StudyGuide.Tests.Support;

/// <summary>A plain static host: serves a folder below a path, as the site's own <c>_headers</c> and <c>_redirects</c> say.</summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication web;
    private readonly string folder;
    private readonly string below;
    private readonly Lazy<HostRules> rules;

    private StaticHost(string folder, string below, bool followsRedirects)
    {
        (this.folder, this.below) = (folder, below);
        rules = new(() => HostRules.Of(folder, followsRedirects));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        web = builder.Build();
        web.Run(ServeAsync);
    }

    /// <summary>Files that the host does not hand out, by path, and the status that it answers with instead.</summary>
    public ConcurrentDictionary<string, int> Broken { get; } = new(StringComparer.Ordinal);

    /// <summary>What was asked for, below the root of the site.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>The root of the site.</summary>
    public Uri Address => new(new Uri(web.Urls.First()), below);

    /// <param name="folder">The site; it may be built later, before the first request.</param>
    /// <param name="below">The path that the site lives at, with slashes around it.</param>
    /// <param name="followsRedirects">Whether it is a host that knows <c>_redirects</c>.</param>
    public static async Task<StaticHost> StartAsync(string folder, string below = "/guide/sub/", bool followsRedirects = true)
    {
        var host = new StaticHost(folder, below, followsRedirects);
        await host.web.StartAsync();
        return host;
    }

    /// <summary>Waits until somebody has asked for a path.</summary>
    public async Task UntilAskedAsync(string path)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!Asked.Contains(path))
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private async Task ServeAsync(HttpContext http)
    {
        var address = http.Request.Path.Value!;
        if (!address.StartsWith(below, StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var path = address[below.Length..];
        Asked.Enqueue(path);
        if (Exists(path + "/index.html") && path.Length > 0 && path[^1] != '/')
        {
            http.Response.Redirect($"{address}/", permanent: true);
            return;
        }

        var file = path.Length == 0 || path[^1] == '/' ? path + "index.html" : path;
        if (Broken.TryGetValue(file, out var refusal))
        {
            http.Response.StatusCode = refusal;
            return;
        }

        if (Exists(file) && !IsForTheHost(file))
        {
            await SendAsync(http, path, file);
            return;
        }

        var (target, status) = rules.Value.Answer(path);
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status404NotFound)
        {
            await SendAsync(http, path, target);
        }
        else
        {
            http.Response.Headers.Location = below + target + http.Request.QueryString;
        }
    }

    /// <summary>Sends a file as a host does that knows nothing of it but its name: without a charset.</summary>
    private async Task SendAsync(HttpContext http, string path, string file)
    {
        http.Response.ContentType = ContentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        foreach (var (name, value) in rules.Value.HeadersOf(path))
        {
            http.Response.Headers.Append(name, value);
        }

        await http.Response.SendFileAsync(Path.Combine(folder, file), http.RequestAborted);
    }

    private bool Exists(string file) => File.Exists(Path.Combine(folder, file));

    private static bool IsForTheHost(string file) => file is ['_' or '.', ..];
}
