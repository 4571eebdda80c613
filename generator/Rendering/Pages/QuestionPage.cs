using StudyGuide.Model;

namespace StudyGuide.Rendering.Pages;

/// <summary>A question and its answer.</summary>
internal sealed class QuestionPage : PageKind
{
    public const string Kind = "question";

    public override string Name => Kind;

    /// <param name="slug">The slug of the question or, where it has no text in the language, its id.</param>
    public static PageAddress AddressOf(string slug, LanguagePack language) => QuestionIndexPage.AddressIn(language).Below(slug);

    public override IEnumerable<Page> List(PageListing listing) =>
        from question in listing.Content.Questions
        from language in listing.Languages
        let own = question.Text.TryGet(language.Code, out var text) ? text : null
        select new Page
        {
            Kind = Kind,
            Subject = question,
            Language = language,
            Address = AddressOf(own?.Slug.Value ?? question.Id, language),
            Location = own?.Slug.Location ?? question.Location,
            Title = listing.Title(question.Text, text => text.Title, language),
            Parent = Topic(question, listing) is { } topic ? listing.Find(TopicPage.Kind, topic, language) : null,
            Source = listing.Pick(question.Text, language).Text?.File,
            IsReal = own is not null,
            Neutral = PermalinkPage.AddressOf(question.Id),
            Changed = question.Reviewed ?? listing.Content.ChangeOf(own?.File),
        };

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var question = renderer.Site.Question(page.Subject!.Id);
        var pack = scope.Pick(question.Question.Text)!.Value.Language;
        var model = renderer.Questions.Model(question, scope, new TextPlace(scope.Addresses, HeadingRanks.OfSection));
        var summary = scope.Summary(question, pack);
        var frame = renderer.Frame(
            scope, page.Title.Text, summary.Length > 0 ? summary : null, data => data.Question(question, pack));
        return renderer.Print(scope, Template, frame, "question", model);
    }

    public static Topic? Topic(Question question, PageListing listing) =>
        listing.Content.Guide.Topics.FirstOrDefault(topic => topic.Id == question.Topic?.Value);
}
