using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace StudyGuide.Tests.Support;

/// <summary>The web server nginx with the lines that the README gives for it, serving a site at its root or below a path.</summary>
internal sealed partial class Nginx : IAsyncDisposable
{
    /// <summary>What distributions say of file types in a file of their own.</summary>
    private const string Types =
        """
        types {
          text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png; application/xml xml; text/plain txt;
          text/markdown md; application/json json; application/manifest+json webmanifest;
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo folder;
    private readonly Process process;

    private Nginx(DirectoryInfo folder, Process process, Uri address) => (this.folder, this.process, Address) = (folder, process, address);

    /// <summary>The root of the site.</summary>
    public Uri Address { get; }

    /// <summary>The lines of the README.</summary>
    public static string Configuration { get; } = Block().Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups["text"].Value;

    /// <param name="site">The folder of the site.</param>
    /// <param name="below">The path that it is to lie at, with slashes around it.</param>
    public static async Task<Nginx> StartAsync(string site, string below = "/")
    {
        var folder = Directory.CreateTempSubdirectory("studyguide-nginx-");
        var root = Path.Combine(folder.FullName, "www");
        var place = Path.TrimEndingDirectorySeparator(root + below);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Directory.CreateSymbolicLink(place, site);
        var port = FreePort();
        var lines = Configuration
            .Replace("listen 80;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{port};"), StringComparison.Ordinal)
            .Replace("root /srv/guide/output;", $"root {root};", StringComparison.Ordinal)
            .Replace("error_page 404 /404.html;", $"error_page 404 {below}404.html;", StringComparison.Ordinal);
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "nginx.conf"),
            $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            pid nginx.pid;
            error_log stderr;
            worker_processes 1;
            events {}
            http {
              access_log off;
              client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
              {{Types}}
              {{lines}}
            }
            """);
        var process = Process.Start(new ProcessStartInfo(Executable(), ["-p", folder.FullName, "-c", "nginx.conf", "-g", "daemon off;"])
        {
            RedirectStandardError = true,
        })!;
        var nginx = new Nginx(folder, process, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{below}")));
        await nginx.UntilItAnswersAsync();
        return nginx;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task UntilItAnswersAsync()
    {
        using var client = new HttpClient();
        for (var begin = Stopwatch.StartNew(); ; await Task.Delay(20))
        {
            try
            {
                await client.GetAsync(Address);
                return;
            }
            catch (HttpRequestException) when (!process.HasExited && begin.Elapsed < Patience)
            {
                // not yet
            }
        }
    }

    /// <summary>The installed one, or else the one that <c>run.sh</c> fetched.</summary>
    private static string Executable() => new[]
        {
            "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx",
            Repository.PathOf("tests", "obj", "nginx", "usr", "sbin", "nginx"),
        }
        .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("There is no nginx: 'bash tests/run.sh' fetches it.");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("```nginx\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
