namespace StudyGuide.Theming;

/// <summary>The templates that a theme must have: one for each kind of page, and the layout around most of them.</summary>
internal static class PageTemplates
{
    public const string Layout = "templates/layout.html";
    public const string Home = "templates/home.html";
    public const string Question = "templates/question.html";
    public const string SideBySide = "templates/side-by-side.html";
    public const string QuestionList = "templates/question-list.html";
    public const string Glossary = "templates/glossary.html";
    public const string Term = "templates/term.html";
    public const string CompleteGuide = "templates/complete-guide.html";
    public const string Sources = "templates/sources.html";
    public const string Search = "templates/search.html";
    public const string FreePage = "templates/free-page.html";
    public const string NotFound = "templates/not-found.html";
    public const string ChooseLanguage = "templates/choose-language.html";
    public const string Redirect = "templates/redirect.html";

    public static IReadOnlyList<string> All { get; } =
        [Layout, Home, Question, SideBySide, QuestionList, Glossary, Term, CompleteGuide, Sources, Search, FreePage, NotFound, ChooseLanguage, Redirect];
}
