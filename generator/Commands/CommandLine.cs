using System.CommandLine;

namespace StudyGuide.Commands;

/// <summary>All that the program can do. A new command is a file beside this one and a line here.</summary>
internal static class CommandLine
{
    private static readonly Func<Command>[] Commands =
    [
        BuildCommand.Create,
        CheckCommand.Create,
        PreviewCommand.Create,
        LockCommand.Create,
    ];

    public static RootCommand Create()
    {
        var root = new RootCommand(
            "Builds a bilingual study guide: questions and answers, translations and a glossary become a static site.");
        SharedOptions.AddTo(root);
        BuildCommand.AddTo(root); // what happens without a command
        foreach (var create in Commands)
        {
            var command = create();
            SharedOptions.RefuseOthers(command);
            root.Subcommands.Add(command);
        }

        return root;
    }
}
