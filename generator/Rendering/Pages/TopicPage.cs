using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Pages;

/// <summary>The questions of a topic, level by level.</summary>
internal sealed class TopicPage : PageKind
{
    public const string Kind = "topic";

    public override string Name => Kind;

    public override string Template => QuestionLists.Template;

    public override IEnumerable<Page> List(PageListing listing) =>
        QuestionLists.Pages(Kind, listing.Content.Guide.Topics, "topics", listing);

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var topic = (Topic)page.Subject!;
        ImmutableArray<SiteQuestion> questions = [.. renderer.Site.QuestionsIn(topic)];
        var lists = new QuestionLists(scope, questions);
        return lists.Print(
            renderer, lists.Model(topic, "topic", lists.ByLevel(page), renderer.Site.Guide.Levels, question => question.Level));
    }
}
