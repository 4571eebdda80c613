namespace StudyGuide.Rendering;

/// <summary>Where templates lie in a theme.</summary>
internal static class PageTemplate
{
    /// <summary>The frame around the pages of a language.</summary>
    public const string Layout = "templates/layout.html";

    public static string Named(string name) => $"templates/{name}.html";
}
