using StudyGuide.Benchmarks.Guide;
using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Tests.Writing;

namespace StudyGuide.Tests;

/// <summary>The guides that benchmarks and budgets measure.</summary>
public sealed class SyntheticGuideTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(41)]
    public async Task A_guide_of_any_size_has_no_error(int questions)
    {
        var (site, diagnostics) = InMemory.Load(
            await Themes.Ours, [.. SyntheticGuide.Files(questions).Select(file => Some.File(file.Path, file.Text))]);

        Assert.Equal("", Printed.AsText([.. diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error)]));
        Assert.NotNull(site);
    }

    [Fact]
    public void A_changed_answer_is_one_file_that_is_different_each_time()
    {
        using var folder = new TemporaryOutput();
        SyntheticGuide.Write(folder.Root, 3);
        var written = Files(folder.Root);

        SyntheticGuide.ChangeAnswer(folder.Root, 3, version: 1);
        var first = Files(folder.Root);
        SyntheticGuide.ChangeAnswer(folder.Root, 3, version: 2);
        var second = Files(folder.Root);

        var changed = Assert.Single(first.Keys, path => first[path] != written[path]);
        Assert.Equal(changed, Assert.Single(second.Keys, path => second[path] != first[path]));
        Assert.Equal(written.Count, second.Count);
    }

    private static Dictionary<string, string> Files(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);
}
