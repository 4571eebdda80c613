using Spectre.Console;

namespace StudyGuide.Terminal;

/// <summary>Prints lines that are never broken: editors make links of them, and other programs read them.</summary>
internal static class UnbrokenLines
{
    public static void WriteUnbroken(this IAnsiConsole console, params IEnumerable<(string Text, Style Style)> parts)
    {
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Out.Writer.WriteLine(string.Concat(parts.Select(part => part.Text)));
            return;
        }

        foreach (var (text, style) in parts)
        {
            console.Write(new Text(text, style).Overflow(Overflow.Fold));
        }

        console.WriteLine();
    }
}
