using StudyGuide.Model;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Rendering;

/// <summary>Pages that every site has.</summary>
internal static class KnownPages
{
    public static Page Home(this PageList pages, LanguagePack language) => pages.First(HomePage.Kind, language)!;
}
