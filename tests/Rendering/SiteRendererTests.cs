using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering;

namespace StudyGuide.Tests.Rendering;

public sealed class SiteRendererTests
{
    [Fact]
    public void Whoever_takes_the_files_and_cannot_is_heard()
    {
        ImmutableArray<PlannedFile> plan = [.. Enumerable.Range(0, 100).Select(number => new PlannedFile($"{number}.html", () => default))];

        var problem = Assert.Throws<WorldException>(() => SiteRenderer.Render(plan, _ => throw new WorldException("The disk is full.")));

        Assert.Equal("The disk is full.", problem.Message);
    }
}
