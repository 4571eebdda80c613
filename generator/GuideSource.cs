namespace StudyGuide;

/// <summary>What a guide is made from.</summary>
/// <param name="Input">The folder of the content, as the user named it.</param>
/// <param name="Theme">The folder of the theme, likewise.</param>
/// <param name="BaseUrl">Where the site will be published; replaces <c>site</c> in <c>guide.yml</c>.</param>
internal sealed record GuideSource(string Input, string Theme, Uri? BaseUrl = null)
{
    /// <summary>Whether browsers may keep the guide for reading without a network, where <c>guide.yml</c> wants it.</summary>
    public bool IsKept { get; init; } = true;
}
