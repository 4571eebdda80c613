using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Tests.Support;
using StudyGuide.Theming;

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

    [Fact]
    public void What_was_rendered_is_listed_in_the_order_of_the_plan_however_long_each_file_takes()
    {
        ImmutableArray<PlannedFile> plan = [.. Enumerable.Range(0, 50).Select(number => Planned($"{number}.html", "", delay: number % 7))];

        var (files, mistakes) = SiteRenderer.Render(plan, _ => { });

        Assert.Empty(mistakes);
        Assert.Equal(plan.Select(file => file.Path), files.Select(file => file.Path));
    }

    [Fact]
    public void Of_a_rendered_file_the_fingerprint_and_the_length_in_bytes_are_known()
    {
        var (files, _) = SiteRenderer.Render([Planned("a.html", "é"), Planned("b.html", "é"), Planned("c.html", "e")], _ => { });

        Assert.Equal([2, 2, 1], files.Select(file => file.Length));
        Assert.Equal(Fingerprint.Of("é"u8), files[0].Fingerprint);
        Assert.Equal(files[0].Fingerprint, files[1].Fingerprint);
        Assert.NotEqual(files[0].Fingerprint, files[2].Fingerprint);
    }

    [Fact]
    public void Of_a_rendered_page_the_page_is_known()
    {
        var page = new Page { Kind = "home", Address = new PageAddress("fr/"), Location = Some.File("guide.yml", "").At(0) };

        var (files, _) = SiteRenderer.Render([Planned("fr/index.html", "") with { Page = page }, Planned("a.css", "")], _ => { });

        Assert.Equal([page, null], files.Select(file => file.Page));
    }

    [Fact]
    public void Each_file_is_made_and_handed_on_once()
    {
        var made = new ConcurrentBag<string>();
        var taken = new ConcurrentBag<string>();
        string[] paths = ["a.html", "b.html", "c.html"];

        SiteRenderer.Render(
            [.. paths.Select(path => new PlannedFile(path, () => Make(path)))],
            file => taken.Add($"{file.Path}: {Encoding.UTF8.GetString(file.Bytes.Span)}"));

        Assert.Equal(paths, made.Order());
        Assert.Equal(["a.html: <a.html>", "b.html: <b.html>", "c.html: <c.html>"], taken.Order());

        ReadOnlyMemory<byte> Make(string path)
        {
            made.Add(path);
            return Encoding.UTF8.GetBytes($"<{path}>");
        }
    }

    [Fact]
    public void A_file_that_a_mistake_of_the_theme_prevents_is_neither_listed_nor_handed_on()
    {
        var taken = new ConcurrentBag<string>();

        var (files, mistakes) = SiteRenderer.Render(
            [Planned("a.html", ""), Mistaken("b.html", line: 2), Planned("c.html", "")],
            file => taken.Add(file.Path));

        Assert.Equal(2, Assert.Single(mistakes).Location.Line);
        Assert.Equal(["a.html", "c.html"], files.Select(file => file.Path));
        Assert.Equal(["a.html", "c.html"], taken.Order());
    }

    [Fact]
    public void Mistakes_are_told_once_each_in_the_order_of_their_places() => Assert.Equal(
        [1, 3],
        SiteRenderer.Render([Mistaken("a.html", line: 3), Mistaken("b.html", line: 1), Mistaken("c.html", line: 3)], _ => { })
            .Mistakes.Select(mistake => mistake.Location.Line));

    private static PlannedFile Planned(string path, string text, int delay = 0) => new(path, () =>
    {
        Thread.Sleep(delay);
        return Encoding.UTF8.GetBytes(text);
    });

    private static PlannedFile Mistaken(string path, int line)
    {
        var place = Some.File("templates/page.html", "a\nb\nc\n").At(2 * (line - 1));
        var mistake = new Diagnostic(DiagnosticCode.TemplateError, "Wrong.", place);
        return new PlannedFile(path, () => throw new TemplateException(mistake, new InvalidOperationException()));
    }
}
