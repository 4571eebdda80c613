using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Theming;

/// <summary>Scripts and styles can be read side by side, and a diff shows what changed in a line.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 140;

    [Fact]
    public void No_line_of_a_script_or_style_is_longer_than_a_screen_is_wide()
    {
        string[] folders = [Repository.PathOf("theme"), Repository.PathOf("generator", "Preview")];

        var tooLong =
            from folder in folders
            from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            where Path.GetExtension(path) is ".js" or ".css"
            from line in File.ReadLines(path).Index()
            where line.Item.Length > Longest
            select $"{Path.GetRelativePath(Repository.Root, path)}({line.Index + 1}): {line.Item.Length} columns";

        Assert.Empty(tooLong);
    }
}
