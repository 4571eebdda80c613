using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Pages;

/// <summary>The list of all questions, topic by topic; of a large guide, the list of its topics.</summary>
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
            Filters = site.IsLarge ? [lists.ByLevel(scope.To)] : [lists.ByLevel(scope.To), lists.ByTopic(scope.To)],
            Groups = site.IsLarge ? [] : lists.Groups(guide.Topics, question => question.Topic),
            Topics = site.IsLarge ? [.. guide.Topics.Select(topic => Overview(topic, scope)).OfType<TopicOverview>()] : [],
            IsWhole = !site.IsLarge,
        });
    }

    /// <returns>Nothing for a topic without questions.</returns>
    private static TopicOverview? Overview(Topic topic, PageScope scope)
    {
        ImmutableArray<SiteQuestion> questions = [.. scope.Site.QuestionsIn(topic)];
        return questions.IsEmpty ? null : new TopicOverview(
            QuestionLists.GroupId(topic),
            scope.Link(topic),
            scope.Text(topic.Description),
            scope.Count("questions", questions.Length),
            new QuestionLists(scope, questions).ByLevel(scope.Site.Pages.Of(topic, scope.Language)).Options);
    }
}
