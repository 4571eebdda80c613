using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Tests.Browser;

/// <summary>Where the pages of a published guide are.</summary>
/// <param name="index">What an address ends with where nobody completes it.</param>
internal sealed class Addresses(Uri root, Site site, string index)
{
    public Uri Root => root;

    public Site Site => site;

    /// <summary>The page that chooses a language.</summary>
    public string Start => Of(PageAddress.Root);

    /// <summary>The address of <see cref="Question"/> that belongs to no language.</summary>
    public string Permalink => Of(PermalinkPage.AddressOf(Question.Id));

    /// <summary>The question that tests open.</summary>
    public SiteQuestion Question => site.Questions.First(question => question.TermIds.Count > 0);

    /// <summary>The address of the page of a kind, see <see cref="PageKinds"/>.</summary>
    public string Of(string kind, string language) =>
        kind is PageKinds.SideBySide ? SideBySide(Question, language) : Of(Page(kind, Pack(language)));

    public string Of(SiteQuestion question, string language) => Of(site.Pages.Of(question.Question, Pack(language)).Address);

    /// <summary>A question in all its languages, one of them first.</summary>
    public string SideBySide(SiteQuestion question, string language) => Of(PermalinkPage.AddressOf(question.Id)) + $"?both={language}";

    public LanguagePack Pack(string language) => site.Pack(new LanguageCode(language));

    private PageAddress Page(string kind, LanguagePack language) => kind switch
    {
        PageKinds.Question => Of(Question.Question, language),
        PageKinds.Topic => Of(Question.Topic, language),
        PageKinds.Level => Of(Question.Level, language),
        PageKinds.Term => Of(site.Term(Question.TermIds[0]).Term, language),
        PageKinds.Home => First("home", language),
        PageKinds.AllQuestions => First("questions", language),
        PageKinds.Glossary => First("glossary", language),
        PageKinds.Sources => First("sources", language),
        PageKinds.CompleteGuide => First("complete-guide", language),
        PageKinds.FreePage => First("free-page", language),
        PageKinds.Search => First("search", language),
        PageKinds.Offline => First("offline", language),
        PageKinds.NotFound => First("not-found", language),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of page."),
    };

    private PageAddress Of(ISubject subject, LanguagePack language) => site.Pages.Of(subject, language).Address;

    private PageAddress First(string kind, LanguagePack language) => site.Pages.First(kind, language)!.Address;

    private string Of(PageAddress page) =>
        new Uri(root, page.Value.EndsWith('/') || page.Value.Length == 0 ? page.Value + index : page.Value).AbsoluteUri;
}
