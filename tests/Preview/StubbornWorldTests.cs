using System.Diagnostics;
using System.Text.RegularExpressions;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Preview;

/// <summary>The preview goes on where it can: it says in one line what is in its way, and follows again as soon as nothing is.</summary>
public sealed class StubbornWorldTests : IDisposable
{
    private static readonly string theme = Repository.PathOf("tests", "Golden", "_theme");

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("studyguide-");
    private Process? preview;

    [Fact]
    public async Task It_waits_for_a_folder_that_is_not_there_yet()
    {
        preview = StudyGuideProcess.Start(root.FullName, null, "preview", "--theme", theme, "--port", "0");
        var address = await AddressAsync();
        await LineAsync("There is no folder 'input'.");
        await LineAsync("The preview waits for the folder 'input' and follows it once it is there.");

        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        await ShowsAsync(address, "Guide un");
        LargeGuide.Write(root.FullName, LargeGuide.Files(2, "deux"));
        await ShowsAsync(address, "Guide deux");
    }

    [Fact]
    public async Task It_waits_until_a_file_may_be_read()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        var file = Path.Combine(root.FullName, "input/guide.yml");
        Limits.Forbid(file);
        preview = Limits.StartWithoutRights(root, "preview", "--theme", theme, "--port", "0");
        var address = await AddressAsync();
        await LineAsync($"The folder 'input' cannot be read: Access to the path '{file}' is denied. ");

        Limits.Allow(file);

        await ShowsAsync(address, "Guide un");
    }

    [Fact]
    public async Task It_waits_for_a_folder_that_goes_and_comes_back()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        var input = Path.Combine(root.FullName, "input");
        preview = StudyGuideProcess.Start(root.FullName, null, "preview", "--theme", theme, "--port", "0");
        var address = await AddressAsync();
        await ShowsAsync(address, "Guide un");

        Directory.Move(input, input + ".away");
        await LineAsync("The preview waits for the folder 'input' and follows it once it is there.");
        Directory.Move(input + ".away", input);
        LargeGuide.Write(root.FullName, LargeGuide.Files(2, "deux"));

        await ShowsAsync(address, "Guide deux");
    }

    [Fact]
    public async Task It_serves_files_as_they_are_and_follows_them()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        var file = Path.Combine(root.FullName, "input/static/.well-known/key_1");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "first", TestContext.Current.CancellationToken);
        preview = StudyGuideProcess.Start(root.FullName, null, "preview", "--theme", theme, "--port", "0");
        var address = await AddressAsync();
        await ShowsAsync(address, "first", ".well-known/key_1");

        await File.WriteAllTextAsync(file, "second", TestContext.Current.CancellationToken);

        await ShowsAsync(address, "second", ".well-known/key_1");
    }

    [Fact]
    public async Task It_compares_files_where_the_system_has_no_watcher_left()
    {
        LargeGuide.Write(root.FullName, LargeGuide.Files(2));
        preview = Limits.StartInSandbox(
            root, $"echo 0 > /proc/sys/user/max_inotify_instances; exec \"$0\" preview --theme '{theme}' --port 0");
        var address = await AddressAsync();
        await LineAsync("The system does not tell when files change, so that the preview looks at them itself: ");
        await ShowsAsync(address, "Guide un");

        LargeGuide.Write(root.FullName, LargeGuide.Files(2, "deux"));

        await ShowsAsync(address, "Guide deux");
    }

    public void Dispose()
    {
        preview?.Kill(entireProcessTree: true);
        preview?.WaitForExit();
        preview?.Dispose();
        root.Delete(recursive: true);
    }

    private async Task<Uri> AddressAsync() => new(Regex.Match(await LineAsync("The preview is at "), @"http://\S+/").Value);

    private async Task<string> LineAsync(string expected)
    {
        while (await preview!.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(expected, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException(await preview.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static async Task ShowsAsync(Uri address, string text, string path = "fr/")
    {
        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var page = new Uri(address, path);
        while (!(await PageAsync()).Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(50, patience.Token);
        }

        async Task<string> PageAsync()
        {
            using var answer = await http.GetAsync(page, patience.Token);
            return await answer.Content.ReadAsStringAsync(patience.Token);
        }
    }
}
