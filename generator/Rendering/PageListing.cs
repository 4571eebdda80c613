using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>The list of pages while it is made, kind by kind: a page may name one that is listed already as its parent.</summary>
/// <param name="languages">The packs of the guide's languages, as far as the theme has them.</param>
internal sealed class PageListing(Content content, ImmutableArray<LanguagePack> languages)
{
    private readonly List<Page> pages = [];
    private readonly Dictionary<ISubject, List<Page>> bySubject = new(ReferenceEqualityComparer.Instance);
    private readonly List<Page> ofGuide = [];
    private readonly Lazy<Dictionary<string, int>> countsByTopic = new(() => CountBy(content, question => question.Topic));
    private readonly Lazy<Dictionary<string, int>> countsByLevel = new(() => CountBy(content, question => question.Level));

    public Content Content => content;

    public ImmutableArray<LanguagePack> Languages => languages;

    public IEnumerable<Page> Pages => pages;

    /// <summary>Whether the guide has more questions than a page shows.</summary>
    public bool IsLarge => PageSize.IsLarge(content.Questions.Length);

    /// <summary>The place that decides on pages of the whole guide.</summary>
    public SourceLocation Guide => content.Guide.Location;

    public void Add(Page page)
    {
        pages.Add(page);
        if (page.Subject is null)
        {
            ofGuide.Add(page);
        }
        else if (bySubject.TryGetValue(page.Subject, out var others))
        {
            others.Add(page);
        }
        else
        {
            bySubject.Add(page.Subject, [page]);
        }
    }

    /// <summary>A page that has been listed before.</summary>
    public Page Find(string kind, ISubject? subject, LanguagePack language) =>
        (subject is null ? ofGuide : bySubject[subject]).First(page => page.Kind == kind && page.Language == language);

    public Page Home(LanguagePack language) => pages.First(page => page.Kind == Rendering.Pages.HomePage.Kind && page.Language == language);

    /// <summary>How many questions a topic or level has.</summary>
    public int CountIn(Category category) =>
        (category is Topic ? countsByTopic : countsByLevel).Value.GetValueOrDefault(category.Id);

    /// <summary>A word of the interface as the title of a page.</summary>
    public static PageTitle Word(string key, LanguagePack language) => new(language.Words[key], language);

    /// <summary>A text of the authors as the title of a page, in the language of the page or else in the source language.</summary>
    public PageTitle Title(Localized<Title> texts, LanguagePack language) => Title(texts, text => text, language);

    /// <inheritdoc cref="Title(Localized{Title}, LanguagePack)"/>
    public PageTitle Title<T>(Localized<T> texts, Func<T, Title> titleOf, LanguagePack language)
        where T : class
    {
        var (text, pack) = Pick(texts, language);
        return text is null ? new PageTitle("", pack) : new PageTitle(titleOf(text).Typeset(pack.Typography), pack);
    }

    /// <summary>The text in a language or else in the source language, and the language it is in.</summary>
    public (T? Text, LanguagePack Language) Pick<T>(Localized<T> texts, LanguagePack language)
        where T : class
    {
        var written = texts.Has(language.Code) ? language.Code
            : texts.Has(content.Guide.SourceLanguage) ? content.Guide.SourceLanguage
            : texts.ByLanguage.Keys.FirstOrDefault();
        return (texts.TryGet(written, out var text) ? text : null, languages.FirstOrDefault(pack => pack.Code == written) ?? language);
    }

    private static Dictionary<string, int> CountBy(Content content, Func<Question, Located?> categoryOf) =>
        content.Questions.CountBy(question => categoryOf(question)?.Value ?? "", StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}
