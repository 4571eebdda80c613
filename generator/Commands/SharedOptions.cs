using System.CommandLine;
using System.CommandLine.Parsing;
using StudyGuide.Model;
using StudyGuide.Terminal;

namespace StudyGuide.Commands;

/// <summary>The options that several commands have; they may stand before the command or behind it.</summary>
internal static class SharedOptions
{
    private static readonly Option<string> Input = Folder("--input", "-i", "The folder of the guide.", "input");

    private static readonly Option<string> Theme = Folder("--theme", "-t", "The folder of the theme.", "theme");

    private static readonly Option<string?> BaseUrl = CreateBaseUrl();

    private static readonly Option<bool> Strict = new("--strict")
    {
        Description = "Fail on warnings too.",
    };

    private static readonly Option<Verbosity> Volume = new("--verbosity", "-v")
    {
        Description = "How much to print: quiet, normal or detailed.",
        DefaultValueFactory = _ => Verbosity.Normal,
    };

    private static readonly Option<DiagnosticFormat> Format = new("--format")
    {
        Description = "How problems are printed: text, json or github (annotations of GitHub Actions).",
        DefaultValueFactory = _ => DiagnosticFormat.Text,
    };

    /// <summary>What links end with, for the commands that make or check a site to publish.</summary>
    public static Option<LinkStyle> Links { get; } = new("--links")
    {
        Description = "What links to pages end with: folders (clean addresses, for a host) or files (index.html, for a folder on disk, "
            + "a stick or a zip).",
        DefaultValueFactory = _ => LinkStyle.Folders,
    };

    /// <summary>Adds what every command uses.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in new Option[] { Input, Theme, BaseUrl, Format })
        {
            option.Recursive = true;
            root.Options.Add(option);
        }
    }

    /// <summary>Adds what a command uses that runs to an end.</summary>
    public static void AddRunTo(Command command)
    {
        command.Options.Add(Strict);
        command.Options.Add(Volume);
    }

    /// <summary>An option that stands before a command is one of building, so that it may be one that the command does not have.</summary>
    public static void RefuseOthers(Command command) => command.Validators.Add(result =>
    {
        var before = result.Parent as CommandResult;
        foreach (var option in before?.Children.OfType<OptionResult>().Where(option => !option.Implicit) ?? [])
        {
            if (!option.Option.Recursive && !command.Options.Contains(option.Option))
            {
                result.AddError($"The command '{command.Name}' has no option '{option.Option.Name}'.");
            }
        }
    });

    public static GuideSource SourceIn(ParseResult parsed) => new(
        parsed.GetValue(Input)!,
        parsed.GetValue(Theme)!,
        parsed.GetValue(BaseUrl) is { Length: > 0 } address ? SiteAddress.Parse(address) : null);

    public static LinkStyle LinksIn(ParseResult parsed) => parsed.GetValue(Links);

    public static bool IsStrictIn(ParseResult parsed) => parsed.GetValue(Strict);

    public static PrintOptions PrintingIn(ParseResult parsed) => new(parsed.GetValue(Volume), FormatIn(parsed));

    public static DiagnosticFormat FormatIn(ParseResult parsed) => parsed.GetValue(Format);

    /// <summary>An option that names a folder.</summary>
    public static Option<string> Folder(string name, string shortName, string description, string usual)
    {
        var option = new Option<string>(name, shortName) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
            {
                result.AddError($"{name} names no folder: give one, or leave the option out for '{usual}'.");
            }
        });
        return option;
    }

    private static Option<string?> CreateBaseUrl()
    {
        var option = new Option<string?>("--base-url")
        {
            Description = "The address the site will be published at, for canonical links and the sitemap; replaces 'site' in guide.yml.",
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
}
