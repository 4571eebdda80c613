using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Links that authors wrote lead somewhere.</summary>
internal static class LinkRules
{
    /// <summary>
    /// Every link names a file or an id that exists, or an address of an allowed kind;
    /// every anchor is one of its target, in the language of the link or else in the source language.
    /// </summary>
    public static IEnumerable<Diagnostic> LinksLeadSomewhere(Content content)
    {
        var resolver = new LinkResolver(content);
        return
            from entry in Texts(content)
            from link in entry.Text.Links
            let resolved = resolver.Resolve(link)
            let problem = resolved.Diagnostic
                ?? BrokenAnchor(link, Place(resolved.Target, entry.Text, entry.Language, content.Guide.SourceLanguage))
            where problem is not null
            select problem;
    }

    private static Diagnostic? BrokenAnchor(MarkdownLink link, (string Anchor, MarkdownText Text)? place) =>
        place is not { Anchor.Length: > 0 } || place.Value.Text.Anchors.Contains(place.Value.Anchor)
            ? null
            : new Diagnostic(DiagnosticCode.BrokenAnchor, $"The target has no place '#{place.Value.Anchor}'.", link.Location,
                Suggestion.For(place.Value.Anchor, place.Value.Text.Anchors)
                ?? $"Its sections: {string.Join(", ", place.Value.Text.Sections.Select(section => "#" + section.Id))}.");

    private static (string Anchor, MarkdownText Text)? Place(
        LinkTarget? target, MarkdownText own, LanguageCode language, LanguageCode source) =>
        target switch
        {
            AnchorTarget { Anchor: var anchor } => (anchor, own),
            QuestionTarget { Anchor: { } anchor, Question: var question } when question.Text.In(language, source) is { } text =>
                (anchor, text.Answer),
            PageTarget { Anchor: { } anchor, Page: var page } when page.Text.In(language, source) is { } text => (anchor, text.Body),
            _ => null,
        };

    private static IEnumerable<(LanguageCode Language, MarkdownText Text)> Texts(Content content) =>
        content.Questions.SelectMany(question => question.Text.Values.Select(text => (text.Language, text.Answer)))
            .Concat(content.Pages.SelectMany(page => page.Text.Values.Select(text => (text.Language, text.Body))));
}
