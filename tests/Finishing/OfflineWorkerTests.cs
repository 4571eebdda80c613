using System.Text;
using StudyGuide.Finishing;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Tests.Finishing;

public sealed class OfflineWorkerTests
{
    [Fact]
    public void A_version_is_named_by_its_list_at_the_beginning()
    {
        var (old, next) = (Written("offline: true", Some(1)), Written("offline: true", Some(2)));

        Assert.StartsWith("const VERSION = '", old, StringComparison.Ordinal);
        Assert.NotEqual(FirstLine(old), FirstLine(next));
        Assert.Equal(old, Written("offline: true", Some(1)));
    }

    [Fact]
    public void A_site_that_is_not_kept_has_a_worker_that_leaves()
    {
        var worker = Written("offline: false", Some(1));

        Assert.Contains("registration.unregister()", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("'fetch'", worker, StringComparison.Ordinal);
    }

    private static RenderedFile Some(int number) => new("assets/a.js", $"000000000{number}", 1, null);

    private static string FirstLine(string text) => text[..text.IndexOf('\n', StringComparison.Ordinal)];

    private static string Written(string publish, RenderedFile file) =>
        Encoding.UTF8.GetString(OfflineWorker.Write(SiteOf(publish), [file]).Span);

    private static Site SiteOf(string publish)
    {
        var (content, _) = ContentReader.Read(
        [
            Support.Some.File("guide.yml", $"{Support.Some.GuideYaml}\npublish: {{{publish}}}"), Support.Some.Question("rag"),
        ]);
        return Support.Some.Link(content!, Support.Some.Packs);
    }
}
