using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

public sealed class FileCacheTests : IDisposable
{
    private static readonly DateTime Noon = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    private readonly FileCache cache = new();
    private readonly TemporaryInput input = new();

    public void Dispose() => input.Dispose();

    [Fact]
    public async Task A_file_that_did_not_change_is_not_read_again()
    {
        Write("un", Noon);
        var (before, _, _) = await input.ReadAsync(cache);

        var (after, _, _) = await input.ReadAsync(cache);

        Assert.Same(before[0], after[0]);
    }

    [Fact]
    public async Task A_file_written_later_is_read_again()
    {
        Write("un", Noon);
        await input.ReadAsync(cache);

        Write("de", Noon.AddSeconds(1));

        Assert.Equal("de", (await input.ReadAsync(cache)).Files[0].Text);
    }

    [Fact]
    public async Task A_file_of_another_length_is_read_again()
    {
        Write("un", Noon);
        await input.ReadAsync(cache);

        Write("deux", Noon);

        Assert.Equal("deux", (await input.ReadAsync(cache)).Files[0].Text);
    }

    [Fact]
    public async Task An_invalid_file_is_reported_every_time()
    {
        input.Write("a.md", [0xFF]);
        await input.ReadAsync(cache);

        Assert.Single((await input.ReadAsync(cache)).Diagnostics);
    }

    [Fact]
    public async Task A_deleted_file_is_gone()
    {
        Write("un", Noon);
        await input.ReadAsync(cache);
        File.Delete(Path.Combine(input.Folder, "a.md"));

        Assert.Empty((await input.ReadAsync(cache)).Files);
    }

    private void Write(string text, DateTime written)
    {
        input.Write("a.md", text);
        File.SetLastWriteTimeUtc(Path.Combine(input.Folder, "a.md"), written);
    }
}
