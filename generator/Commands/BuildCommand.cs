using System.CommandLine;
using Spectre.Console;
using StudyGuide.Model;
using StudyGuide.Terminal;

namespace StudyGuide.Commands;

/// <summary><c>build</c>: writes the site.</summary>
internal static class BuildCommand
{
    private static readonly Option<string> Output = SharedOptions.Folder(
        "--output", "-o", "The folder that the site is written to.", "output");

    private static readonly Option<bool> Compress = new("--compress")
    {
        Description = "Put .br and .gz beside the files, for hosts that send them instead (nginx: brotli_static, gzip_static).",
    };

    public static Command Create() => AddTo(new Command("build", "Writes the site. This is what happens without a command."));

    /// <summary>Makes a command build.</summary>
    public static Command AddTo(Command command)
    {
        command.Options.Add(Output);
        command.Options.Add(SharedOptions.Links);
        command.Options.Add(Compress);
        SharedOptions.AddRunTo(command);
        command.SetAction(async (parsed, _) => (int)await RunAsync(OptionsIn(parsed)));
        return command;
    }

    public static BuildOptions OptionsIn(ParseResult parsed) => new(
        SharedOptions.SourceIn(parsed), parsed.GetValue(Output)!, SharedOptions.LinksIn(parsed), parsed.GetValue(Compress),
        SharedOptions.IsStrictIn(parsed), SharedOptions.PrintingIn(parsed));

    private static async Task<ExitCode> RunAsync(BuildOptions options)
    {
        using var console = new BuildConsole(AnsiConsole.Console, options.Printing);
        return await Build.RunAsync(
            options.Source, options.Output, options.IsStrict, new BuildEvents(console.Show), options.Links, options.IsCompressed);
    }
}

/// <summary>What <c>build</c> can be told.</summary>
/// <param name="Links">What links to pages end with.</param>
/// <param name="IsCompressed">Whether compressed copies lie beside the files.</param>
/// <param name="IsStrict">Whether warnings make it fail.</param>
internal sealed record BuildOptions(
    GuideSource Source, string Output, LinkStyle Links, bool IsCompressed, bool IsStrict, PrintOptions Printing);
