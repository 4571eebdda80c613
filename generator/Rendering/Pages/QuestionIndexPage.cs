using StudyGuide.Model;

namespace StudyGuide.Rendering.Pages;

/// <summary>The list of all questions, topic by topic.</summary>
internal sealed class QuestionIndexPage : PageKind
{
    public const string Kind = "questions";

    public override string Name => Kind;

    public override string Template => QuestionLists.Template;

    public static PageAddress AddressIn(LanguagePack language) => HomePage.AddressIn(language).Below(language.Addresses["questions"]);

    public override IEnumerable<Page> List(PageListing listing) => listing.Languages.Select(language => new Page
    {
        Kind = Kind,
        Language = language,
        Address = AddressIn(language),
        Location = listing.Guide,
        Name = "the page of the questions",
        Title = PageListing.Word("questions", language),
        Parent = listing.Home(language),
        Menu = PageMenu.Header,
    });

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var (site, guide) = (renderer.Site, renderer.Site.Guide);
        var lists = new QuestionLists(scope, site.Questions);
        return lists.Print(renderer, new QuestionListModel
        {
            Kicker = scope.Text(guide.Title),
            Title = TypesetTitle.Of(scope.Word("all_questions")),
            Description = "",
            LangHtml = "",
            Count = scope.Count("questions", site.Questions.Length),
            Filters = [lists.ByLevel(scope.To), lists.ByTopic(scope.To)],
            Groups = lists.Groups(guide.Topics, question => question.Topic),
        });
    }
}
