using System.CommandLine;
using StudyGuide.Model;

namespace StudyGuide.Commands;

/// <summary>The commands and options of the program; without a command it builds.</summary>
internal static class CommandLine
{
    private static readonly Option<string> Input = new("--input", "-i")
    {
        Description = "The folder of the guide.",
        DefaultValueFactory = _ => "input",
        Recursive = true,
    };

    private static readonly Option<string> Theme = new("--theme", "-t")
    {
        Description = "The folder of the theme.",
        DefaultValueFactory = _ => "theme",
        Recursive = true,
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The folder that the site is written to.",
        DefaultValueFactory = _ => "output",
    };

    private static readonly Option<string?> BaseUrl = CreateBaseUrl();

    private static readonly Option<bool> Strict = new("--strict")
    {
        Description = "Fail on warnings too.",
        Recursive = true,
    };

    private static readonly Option<Verbosity> Volume = new("--verbosity", "-v")
    {
        Description = "How much to print: quiet, normal or detailed.",
        DefaultValueFactory = _ => Verbosity.Normal,
        Recursive = true,
    };

    private static readonly Option<DiagnosticFormat> Format = new("--format")
    {
        Description = "How problems are printed: text, json or github (annotations of GitHub Actions).",
        DefaultValueFactory = _ => DiagnosticFormat.Text,
        Recursive = true,
    };

    private static readonly Option<int> Port = new("--port", "-p")
    {
        Description = "The port that the preview listens on.",
        DefaultValueFactory = _ => 5080,
    };

    private static readonly Option<bool> Report = new("--report")
    {
        Description = "Print how large each question is in each language, once nothing keeps the pages from being made.",
    };

    /// <summary>Describes the command line.</summary>
    /// <param name="run">Runs a command and returns what the program ends with.</param>
    public static RootCommand Create(Func<GuideCommand, BuildOptions, int, CancellationToken, Task<ExitCode>> run)
    {
        var root = new RootCommand("Builds a bilingual study guide: questions and answers, translations and a glossary become a static site.");
        AddOptions(root, Input, Theme, BaseUrl, Strict, Volume, Format, Output);
        root.SetAction((parsed, stop) => RunAsync(GuideCommand.Build, parsed, stop));

        var build = new Command("build", "Writes the site. This is what happens without a command.") { Output };
        build.SetAction((parsed, stop) => RunAsync(GuideCommand.Build, parsed, stop));

        var check = new Command("check", "Reports every problem of the content, and of the pages made from it; writes nothing.") { Report };
        check.SetAction((parsed, stop) => RunAsync(GuideCommand.Check, parsed, stop));

        var preview = new Command("preview", "Shows the site on this machine and follows every change.") { Port };
        preview.SetAction((parsed, stop) => RunAsync(GuideCommand.Preview, parsed, stop));

        root.Subcommands.Add(build);
        root.Subcommands.Add(check);
        root.Subcommands.Add(preview);
        return root;

        async Task<int> RunAsync(GuideCommand command, ParseResult parsed, CancellationToken stop) =>
            (int)await run(command, Options(parsed), command is GuideCommand.Preview ? parsed.GetValue(Port) : 0, stop);
    }

    private static Option<string?> CreateBaseUrl()
    {
        var option = new Option<string?>("--base-url")
        {
            Description = "The address the site will be published at, for canonical links and the sitemap; replaces 'site' in guide.yml.",
            Recursive = true,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } address && SiteAddress.Parse(address) is null)
            {
                result.AddError($"'{address}' is not an address: write it in full, for example https://example.org/guide/.");
            }
        });
        return option;
    }

    private static BuildOptions Options(ParseResult parsed) => new(
        parsed.GetValue(Input)!,
        parsed.GetValue(Theme)!,
        parsed.GetValue(Output) ?? "output",
        parsed.GetValue(BaseUrl) is { Length: > 0 } address ? SiteAddress.Parse(address) : null,
        parsed.GetValue(Strict),
        parsed.GetValue(Volume),
        parsed.GetValue(Format),
        parsed.GetValue(Report));

    private static void AddOptions(Command command, params Option[] options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }
}

/// <summary>What the program can do.</summary>
internal enum GuideCommand
{
    Build,
    Check,
    Preview,
}
