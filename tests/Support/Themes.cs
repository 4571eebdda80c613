using StudyGuide.Rendering;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Support;

/// <summary>The themes that tests build with, read once.</summary>
internal static class Themes
{
    private static readonly Lazy<Task<Theme>> ours = new(() => ReadAsync(Repository.PathOf("theme")));
    private static readonly Lazy<Task<Theme>> golden = new(() => ReadAsync(Repository.PathOf("tests", "Golden", "_theme")));

    /// <summary>The theme that comes with the generator.</summary>
    public static Task<Theme> Ours => ours.Value;

    /// <summary>A theme that prints all that a page is given and nothing else; its packs are French, English and Arabic.</summary>
    public static Task<Theme> Golden => golden.Value;

    private static async Task<Theme> ReadAsync(string folder)
    {
        var (theme, diagnostics) = await ThemeFolder.ReadAsync(folder, SiteFiles.Templates);
        Assert.Empty(diagnostics.AsLines());
        return theme!;
    }
}
