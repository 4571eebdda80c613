using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Pages;

/// <summary>The questions of a level, topic by topic.</summary>
internal sealed class LevelPage : PageKind
{
    public const string Kind = "level";

    public override string Name => Kind;

    public override string Template => QuestionLists.Template;

    public override IEnumerable<Page> List(PageListing listing) =>
        QuestionLists.Pages(Kind, listing.Content.Guide.Levels, "levels", listing);

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var level = (Level)page.Subject!;
        ImmutableArray<SiteQuestion> questions = [.. renderer.Site.QuestionsIn(level)];
        var lists = new QuestionLists(scope, questions);
        return lists.Print(
            renderer, lists.Model(level, "level", lists.ByTopic(page), renderer.Site.Guide.Topics, question => question.Topic));
    }
}
