namespace StudyGuide.Tests.Browser;

/// <summary>The kinds of pages that a guide has in each language; <see cref="Addresses"/> knows one page of each.</summary>
public static class PageKinds
{
    public const string Home = "home";
    public const string Question = "question";
    public const string SideBySide = "side by side";
    public const string Topic = "topic";
    public const string Level = "level";
    public const string AllQuestions = "all questions";
    public const string Glossary = "glossary";
    public const string Term = "term";
    public const string Sources = "sources";
    public const string CompleteGuide = "complete guide";
    public const string FreePage = "free page";
    public const string Search = "search";
    public const string NotFound = "not found";

    public const string Offline = "offline";

    /// <summary>Every kind.</summary>
    public static TheoryData<string> All =>
    [
        Home, Question, SideBySide, Topic, Level, AllQuestions, Glossary, Term, Sources, CompleteGuide, FreePage, Search, NotFound, Offline,
    ];

    /// <summary>The kinds that are in one language and have a switch to the other; side by side it is another control.</summary>
    public static TheoryData<string> Switched => [.. All.Select(kind => kind.Data).Where(kind => kind is not SideBySide)];

    /// <summary>Every kind in French and in English.</summary>
    public static TheoryData<string, string> InBothLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string kind in All)
            {
                data.Add(kind, "fr");
                data.Add(kind, "en");
            }

            return data;
        }
    }
}
