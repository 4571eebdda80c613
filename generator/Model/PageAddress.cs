namespace StudyGuide.Model;

/// <summary>Where a page lives below the root of the site: <c>fr/questions/rag/</c>; the root itself is empty.</summary>
internal readonly record struct PageAddress(string Value) : IComparable<PageAddress>
{
    /// <summary>The page that chooses a language.</summary>
    public static PageAddress Root => new("");

    /// <summary>The file that a static host serves at this address.</summary>
    public string FilePath => Value.Length == 0 || Value.EndsWith('/') ? $"{Value}index.html" : Value;

    /// <summary>The way from this page to the root, for example <c>../../../</c>.</summary>
    public string WayToRoot => string.Concat(Enumerable.Repeat("../", Value.Count(character => character == '/')));

    public static PageAddress Home(LanguagePack language) => new($"{language.Code}/");

    public static PageAddress NotFound(LanguagePack language) => new($"{language.Code}/404.html");

    public static PageAddress CompleteGuide(LanguagePack language) => new($"{language.Code}/{language.Addresses.CompleteGuide}/");

    public static PageAddress QuestionIndex(LanguagePack language) => new($"{language.Code}/{language.Addresses.Questions}/");

    public static PageAddress Glossary(LanguagePack language) => new($"{language.Code}/{language.Addresses.Glossary}/");

    /// <summary>The list of all publications that answers rely on.</summary>
    public static PageAddress Sources(LanguagePack language) => new($"{language.Code}/{language.Addresses.Sources}/");

    /// <summary>The page of search results, and of the complete indexes.</summary>
    public static PageAddress Search(LanguagePack language) => new($"{language.Code}/{language.Addresses.Search}/");

    /// <summary>The language-neutral address of a question, which opens in the reader's language.</summary>
    public static PageAddress Permalink(string questionId) => new($"q/{questionId}/");

    /// <summary>The address of a question; one that has no text in the language lives at its id.</summary>
    public static PageAddress Of(Question question, LanguagePack language) =>
        QuestionNamed(question.Text.TryGet(language.Code, out var text) ? text.Slug.Value : question.Id, language);

    public static PageAddress QuestionNamed(string slug, LanguagePack language) => new($"{QuestionIndex(language).Value}{slug}/");

    public static PageAddress Of(GlossaryTerm term, LanguagePack language) =>
        TermNamed(term.Text.TryGet(language.Code, out var text) ? text.Slug.Value : term.Id, language);

    public static PageAddress TermNamed(string slug, LanguagePack language) => new($"{Glossary(language).Value}{slug}/");

    /// <summary>A question in all its languages side by side, its own first.</summary>
    public static PageAddress SideBySide(Question question, LanguagePack language) =>
        new($"{Of(question, language).Value}{language.Addresses.SideBySide}/");

    /// <summary>The script that holds a question in one language, for pages that show it in another.</summary>
    public static PageAddress Twin(string questionId, LanguagePack language) => new($"{Permalink(questionId).Value}{language.Code}.js");

    /// <summary>The address of a free page; the introduction is part of the home page.</summary>
    public static PageAddress Of(FreePage page, LanguagePack language) => page.IsIntroduction
        ? Home(language)
        : PageNamed(page.Text.TryGet(language.Code, out var text) ? text.Slug.Value : page.Id, language);

    public static PageAddress PageNamed(string slug, LanguagePack language) => new($"{language.Code}/{slug}/");

    public static PageAddress Of(Category category, LanguagePack language)
    {
        var word = category is Topic ? language.Addresses.Topics : language.Addresses.Levels;
        return new PageAddress($"{language.Code}/{word}/{category.Slug[language.Code].Value}/");
    }

    public int CompareTo(PageAddress other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
