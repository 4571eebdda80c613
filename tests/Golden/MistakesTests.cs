using StudyGuide.Reading;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Golden;

/// <summary>
/// Each folder in <c>mistakes/</c> is a change of the guide in <c>_guide/</c> that makes it wrong, with what <c>check</c> prints about it.
/// </summary>
public sealed class MistakesTests
{
    public static TheoryData<string> Names => GoldenFolder.NamesIn("mistakes");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_reported_as_expected(string name) =>
        Expected.Matches(GoldenFolder.PathOf("mistakes", name, "expected.txt"), await PrintedAsync(name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_mistake_is_reported(string name) => Assert.NotEqual("", await PrintedAsync(name));

    [Fact]
    public async Task Without_a_mistake_nothing_is_printed() => Assert.Equal("", await PrintedAsync(""));

    private static async Task<string> PrintedAsync(string name)
    {
        var without = GoldenFolder.PathOf("mistakes", name, "without.txt");
        var folder = GoldenFolder.Read(
            [GoldenFolder.PathOf("_guide", "input"), GoldenFolder.PathOf("mistakes", name, "input")],
            File.Exists(without) ? await File.ReadAllLinesAsync(without) : []);
        var (_, diagnostics) = InMemory.Build(await Themes.Golden, folder.Files, folder.Images);
        var wording = ContentReader.Read(folder.Files, folder.Images).Content is { } content ? ContentRules.Proofread(content) : [];
        return Printed.AsText([.. folder.Diagnostics, .. diagnostics, .. wording]);
    }
}
