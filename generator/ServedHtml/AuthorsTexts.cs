using System.Collections.Frozen;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;

namespace StudyGuide.ServedHtml;

/// <summary>Which page prints which text of an author: the answer of a question on its page, a free page on its own.</summary>
internal static class AuthorsTexts
{
    /// <returns>The texts by the path of the file that prints them.</returns>
    public static FrozenDictionary<string, TypedText> In(Content content, Site site) =>
        InParallel.Select([.. TextsOf(content, site)], entry => (entry.Path, Typed: TypedText.Of(entry.Text)))
            .ToFrozenDictionary(entry => entry.Path, entry => entry.Typed, StringComparer.Ordinal);

    private static IEnumerable<(string Path, MarkdownText Text)> TextsOf(Content content, Site site) =>
        from language in site.Languages
        from text in content.Questions.Select(question => (Subject: (ISubject)question, AnswerOf(question, language)))
            .Concat(content.FreePages.Select(page => ((ISubject)page, BodyOf(page, language))))
        where text.Item2 is not null
        select (PageOf(site, text.Item1, language).Address.FilePath, text.Item2);

    private static MarkdownText? AnswerOf(Question question, LanguagePack language) =>
        question.Text.TryGet(language.Code, out var text) ? text.Answer : null;

    private static MarkdownText? BodyOf(FreePage page, LanguagePack language) =>
        page.Text.TryGet(language.Code, out var text) ? text.Body : null;

    private static Page PageOf(Site site, ISubject subject, LanguagePack language) =>
        subject is FreePage { IsIntroduction: true } ? site.Pages.Home(language) : site.Pages.Of(subject, language);
}
