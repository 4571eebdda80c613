using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using StudyGuide.Finishing;
using StudyGuide.Model;
using StudyGuide.Theming;

namespace StudyGuide.Preview;

/// <summary>Serves a site from memory to this machine alone, and tells open pages when it changes.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication web;
    private readonly PreviewEvents events = new();
    private PreviewSite site = PreviewSite.Empty;

    private PreviewServer(int port)
    {
        // The other builders read settings of web servers from the folder and the environment, and watch them for changes.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (port == 0)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }
            else
            {
                kestrel.ListenLocalhost(port);
            }
        });
        web = builder.Build();
        web.Use(RefuseForeignHosts);
        web.MapGet(PreviewClient.EventsPath, http => events.SendAsync(http, () => site.Message));
        web.MapGet(PreviewClient.ScriptPath, http => SendAsync(http, PreviewClient.Script, "text/javascript; charset=utf-8"));
        web.MapGet(PreviewClient.StylePath, http => SendAsync(http, PreviewClient.Style, "text/css; charset=utf-8"));
        web.MapFallback("{**path}", ServeAsync); // the default leaves out addresses of files
    }

    /// <summary>Where the site can be opened.</summary>
    public Uri Address => new(web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");

    /// <summary>Starts to serve.</summary>
    /// <param name="port">The port to listen on; 0 takes a free one.</param>
    /// <exception cref="WorldException">The port cannot be used.</exception>
    public static async Task<PreviewServer> StartAsync(int port, CancellationToken stop)
    {
        var server = new PreviewServer(port);
        try
        {
            await server.web.StartAsync(stop);
            return server;
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            await server.DisposeAsync();
            throw new WorldException(
                $"The preview cannot listen on port {port}: {problem.Message.TrimEnd('.')}. Choose another with --port.", problem);
        }
    }

    /// <summary>Shows a new version of the site and tells open pages.</summary>
    public void Show(PreviewSite next)
    {
        site = next;
        events.Announce(next.Message);
    }

    public async ValueTask DisposeAsync()
    {
        events.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await web.StopAsync(patience.Token);
        await web.DisposeAsync();
    }

    /// <summary>Shows a version with one more problem, unless a newer one has taken its place: that must not go.</summary>
    private void Add(Diagnostic diagnostic, PreviewSite shown)
    {
        var more = shown.With(diagnostic);
        if (Interlocked.CompareExchange(ref site, more, shown) == shown)
        {
            events.Announce(more.Message);
        }
    }

    /// <summary>Sends a file of the preview itself, which pages name after its content.</summary>
    private static Task SendAsync(HttpContext http, string text, string type)
    {
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = HostFiles.Forever;
        return http.Response.WriteAsync(text, http.RequestAborted);
    }

    /// <summary>
    /// A page of another site could reach this server under a name of its own that leads to this machine (DNS rebinding).
    /// </summary>
    private static async Task RefuseForeignHosts(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]")
        {
            await next(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        await http.Response.WriteAsync("The preview answers to localhost only.");
    }

    private async Task ServeAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var shown = site;
        var path = http.Request.Path.Value!.TrimStart('/');
        if (path.Length > 0 && !path.EndsWith('/') && shown.Has(path + "/index.html"))
        {
            http.Response.Redirect($"/{path}/{http.Request.QueryString}");
            return;
        }

        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!shown.Has(file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            file = shown.NotFoundPage(path);
        }

        await WriteAsync(http, shown, file);
    }

    private async Task WriteAsync(HttpContext http, PreviewSite shown, string file)
    {
        http.Response.ContentType = ContentTypes.TryGetContentType(file, out var type) ? WithCharset(type) : "text/plain; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = HostFiles.ContentSecurityPolicy;
        http.Response.Headers.CacheControl = shown.IsNamedByContent(file) ? HostFiles.Forever : "no-store";
        try
        {
            var bytes = shown.Has(file) ? shown.Get(file) : Encoding.UTF8.GetBytes(PreviewClient.EmptyPage);
            await http.Response.Body.WriteAsync(
                file.EndsWith(".html", StringComparison.Ordinal) ? PreviewClient.AddTo(bytes, shown.Version) : bytes, http.RequestAborted);
        }
        catch (WorldException) // a file that is published as it is, and gone or locked by now
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        catch (TemplateException mistake)
        {
            // Found only now that the page is asked for: told like any other problem.
            Add(mistake.Diagnostic, shown);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await http.Response.Body.WriteAsync(
                PreviewClient.AddTo(Encoding.UTF8.GetBytes(PreviewClient.EmptyPage), shown.Version), http.RequestAborted);
        }
    }

    private static string WithCharset(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal)
            ? $"{type}; charset=utf-8"
            : type;
}
