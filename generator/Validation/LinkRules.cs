using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Links that authors wrote lead to a place.</summary>
internal static class LinkRules
{
    /// <summary>Every anchor of a link is one of its target, in the language of the link or else in the source language.</summary>
    public static IEnumerable<Diagnostic> AnchorsExist(Content content, LinkTargets targets) =>
        from entry in Texts(content)
        from link in entry.Text.Links
        where link.HasAnchor
        let target = targets.Of(entry.Text).GetValueOrDefault(link.Node)
        let place = Place(target, entry.Text, entry.Language, content.Guide.SourceLanguage)
        where place is { Anchor.Length: > 0 } && !place.Value.Text.IsUnreadable && !place.Value.Text.Anchors.Contains(place.Value.Anchor)
        select BrokenAnchor(link, place.Value.Anchor, place.Value.Text);

    private static Diagnostic BrokenAnchor(MarkdownLink link, string anchor, MarkdownText target) => new(
        DiagnosticCode.BrokenAnchor,
        $"The target has no place '#{anchor}'.",
        link.Location,
        Suggestion.For(anchor, target.Anchors)
            ?? $"Its sections: {string.Join(", ", target.Sections.Select(section => "#" + section.Id))}.");

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
            .Concat(content.FreePages.SelectMany(page => page.Text.Values.Select(text => (text.Language, text.Body))));
}
