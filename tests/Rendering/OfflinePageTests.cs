using StudyGuide.Rendering.Pages;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

public sealed class OfflinePageTests
{
    [Theory]
    [InlineData("", 2)]
    [InlineData("publish: {offline: 0}", 2)]
    [InlineData("publish: {offline: false}", 0)]
    public async Task Each_language_has_a_page_for_readers_without_a_network_where_browsers_keep_the_guide(string publish, int pages)
    {
        var (site, _) = InMemory.Load(
            await Themes.Golden, [Some.File("guide.yml", $"{Some.GuideYaml}\n{publish}"), Some.Question("rag"), Some.Translation("rag")]);

        Assert.Equal(pages, site!.Pages.All.Count(page => page.Kind == OfflinePage.Kind));
    }
}
