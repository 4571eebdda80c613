using Spectre.Console;
using StudyGuide.Reading;
using StudyGuide.Terminal;

namespace StudyGuide.Preview;

/// <summary>Shows the guide on this machine while it is being written.</summary>
internal static class Preview
{
    /// <summary>Serves until the user stops the program.</summary>
    public static async Task<ExitCode> RunAsync(BuildOptions options, int port, IAnsiConsole console, CancellationToken stop)
    {
        await using var server = new PreviewServer(port);
        try
        {
            await server.StartAsync(stop);
        }
        catch (IOException problem)
        {
            await Console.Error.WriteLineAsync($"The preview cannot listen on port {port}: {problem.Message} Choose another with --port.");
            return ExitCode.Usage;
        }

        console.WriteLine($"The preview is at {server.Address} – Ctrl+C stops it.");
        try
        {
            await FollowAsync(options, server, console, stop);
        }
        catch (OperationCanceledException)
        {
            // The user stopped the program.
        }

        return ExitCode.Success;
    }

    private static async Task FollowAsync(BuildOptions options, PreviewServer server, IAnsiConsole console, CancellationToken stop)
    {
        var known = new ReadingCache();
        var site = PreviewSite.Empty;
        LoadedGuide? guide = null;
        using var watcher = new ChangeWatcher([options.Input, options.Theme]);
        while (true)
        {
            guide = await Build.LoadAsync(options, new BuildConsole(console, options with { Verbosity = Verbosity.Quiet }), known, guide);
            site = site.Next(guide);
            server.Show(site);
            DiagnosticWriter.Write(console, guide.Diagnostics, options.Format);
            await watcher.WaitAsync(stop);
        }
    }
}
