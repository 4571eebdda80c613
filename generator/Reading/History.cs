using System.Collections.Frozen;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace StudyGuide.Reading;

/// <summary>When the files of a folder were last changed, as far as git knows: a file on disk says only when it was fetched.</summary>
internal static class History
{
    private const char BeforeDate = '\u0001';

    /// <summary>Asks git for the day of the last commit of each file.</summary>
    /// <returns>By path below the folder; nothing where there is no git, no repository, or one that was fetched without its past.</returns>
    public static async Task<FrozenDictionary<string, DateOnly>> ReadAsync(string folder)
    {
        var isShallow = AskAsync(folder, "rev-parse", "--is-shallow-repository");
        var log = AskAsync(
            folder, "-c", "core.quotePath=false", "log", "--no-renames", "--name-only", "--relative", "--format=%x01%cs", "--", ".");
        return (await isShallow)?.Trim() == "false" && await log is { } text ? LastDays(text) : FrozenDictionary<string, DateOnly>.Empty;
    }

    /// <summary>The first day at which each file stands in a log, which begins with the last commit.</summary>
    internal static FrozenDictionary<string, DateOnly> LastDays(string log)
    {
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var day = default(DateOnly);
        foreach (var line in log.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == BeforeDate)
            {
                day = DateOnly.ParseExact(line.AsSpan(1), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
            else
            {
                days.TryAdd(line, day);
            }
        }

        return days.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <returns>What git prints; nothing where it cannot be asked or has nothing to say.</returns>
    private static async Task<string?> AskAsync(string folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var complaints = git.StandardError.ReadToEndAsync();
            var output = await git.StandardOutput.ReadToEndAsync();
            await complaints;
            await git.WaitForExitAsync();
            return git.ExitCode == 0 ? output : null;
        }
        catch (Exception problem) when (problem is Win32Exception or IOException)
        {
            return null;
        }
    }
}
