using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;

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
    public string Permalink => Of(PageAddress.Permalink(Question.Id));

    /// <summary>The question that tests open.</summary>
    public SiteQuestion Question => site.Questions.First(question => question.TermIds.Count > 0);

    /// <summary>The address of the page of a kind, see <see cref="PageKinds"/>.</summary>
    public string Of(string kind, string language) => Of(Page(kind, Pack(language)));

    public string Of(SiteQuestion question, string language) => Of(PageAddress.Of(question.Question, Pack(language)));

    public string SideBySide(SiteQuestion question, string language) => Of(PageAddress.SideBySide(question.Question, Pack(language)));

    public LanguagePack Pack(string language) => site.Pack(new LanguageCode(language));

    private PageAddress Page(string kind, LanguagePack language) => kind switch
    {
        PageKinds.Home => PageAddress.Home(language),
        PageKinds.Question => PageAddress.Of(Question.Question, language),
        PageKinds.SideBySide => PageAddress.SideBySide(Question.Question, language),
        PageKinds.Topic => PageAddress.Of(Question.Topic, language),
        PageKinds.Level => PageAddress.Of(Question.Level, language),
        PageKinds.AllQuestions => PageAddress.QuestionIndex(language),
        PageKinds.Glossary => PageAddress.Glossary(language),
        PageKinds.Term => PageAddress.Of(site.Term(Question.TermIds[0]).Term, language),
        PageKinds.Sources => PageAddress.Sources(language),
        PageKinds.CompleteGuide => PageAddress.CompleteGuide(language),
        PageKinds.FreePage => PageAddress.Of(site.Pages.First(page => !page.Page.IsIntroduction).Page, language),
        PageKinds.Search => PageAddress.Search(language),
        PageKinds.NotFound => PageAddress.NotFound(language),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of page."),
    };

    private string Of(PageAddress page) => new Uri(root, page.Value.EndsWith('/') || page.Value.Length == 0 ? page.Value + index : page.Value).AbsoluteUri;
}
