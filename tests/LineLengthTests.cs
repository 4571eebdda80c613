using StudyGuide.Tests.Support;

namespace StudyGuide.Tests;

/// <summary>Code, scripts and styles can be read side by side, and a diff shows what changed in a line.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 140;

    private static readonly string[] Folders = ["generator", "theme", "tests"];

    [Fact]
    public void No_line_of_code_is_longer_than_a_screen_is_wide()
    {
        var tooLong =
            from folder in Folders
            from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
            let name = Path.GetRelativePath(Repository.Root, path)
            where Path.GetExtension(path) is ".cs" or ".js" or ".css" && !IsMade(name)
            from line in File.ReadLines(path).Index()
            where line.Item.Length > Longest
            select $"{name}({line.Index + 1}): {line.Item.Length} columns";

        Assert.Empty(tooLong);
    }

    private static bool IsMade(string path) => path.Split(Path.DirectorySeparatorChar)
        is [_, "bin" or "obj", ..] or ["tests", "Golden", "guides", ..];
}
