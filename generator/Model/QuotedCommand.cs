using System.Buffers;
using System.Collections.Frozen;

namespace StudyGuide.Model;

/// <summary>A command of a shell between quotation marks, such as "git push origin agent": none of its words is prose.</summary>
internal static class QuotedCommand
{
    /// <summary>Longer than what people quote of a shell in a sentence.</summary>
    private const int Longest = 200;

    private static readonly SearchValues<char> Opening = SearchValues.Create("\"'`«“‘„");
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"'`»”’");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Programs = new[]
    {
        "apt", "aws", "az", "brew", "cargo", "cat", "cd", "chmod", "composer", "conda", "cp", "curl", "docker", "dotnet", "echo", "export",
        "gcloud", "gem", "gh", "git", "go", "gradle", "grep", "helm", "java", "kubectl", "ls", "make", "mkdir", "mv", "mvn", "node", "npm",
        "npx", "ollama", "php", "pip", "pip3", "pnpm", "poetry", "psql", "pytest", "python", "python3", "rm", "rsync", "ruby", "scp", "sed",
        "ssh", "sudo", "systemctl", "tar", "terraform", "uv", "uvx", "wget", "yarn",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a part of a text stands in a quoted command.</summary>
    public static bool Holds(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[Math.Max(0, start - Longest)..start];
        var open = before.LastIndexOfAny(Opening);
        return open >= 0
            && text[end..Math.Min(text.Length, end + Longest)].ContainsAny(Closing)
            && IsCommand(before[(open + 1)..].TrimStart(" \u00A0\u202F"));
    }

    private static bool IsCommand(ReadOnlySpan<char> words) =>
        words.IndexOf(' ') is > 0 and var end && Programs.Contains(words[..end]);
}
