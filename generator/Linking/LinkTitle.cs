using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The title of what a link leads to.</summary>
internal static class LinkTitle
{
    /// <summary>The title in the reader's language or else in the source language; a link to an address has none.</summary>
    public static PageTitle Of(LinkTarget? target, Site site, LanguagePack reader) =>
        target?.Subject is { } subject ? site.Pages.Of(subject, reader).Title : new PageTitle("", reader);
}
