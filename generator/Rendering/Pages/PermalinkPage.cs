using StudyGuide.Model;

namespace StudyGuide.Rendering.Pages;

/// <summary>The language-neutral address of a question, which opens it in the reader's language.</summary>
internal sealed class PermalinkPage : PageKind
{
    public override string Name => "permalink";

    public override string Template => LanguageChoice.Template;

    public static PageAddress AddressOf(string questionId) => new PageAddress("q/").Below(questionId);

    public override IEnumerable<Page> List(PageListing listing) => listing.Content.Questions.Select(question => new Page
    {
        Kind = Name,
        Subject = question,
        Address = AddressOf(question.Id),
        Location = question.Location,
        IsIndexed = false,
    });

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer) => Print(page, renderer);

    /// <summary>A page that opens its question in the reader's language, also at an address that the question had before.</summary>
    public static ReadOnlyMemory<byte> Print(Page page, PageRenderer renderer)
    {
        return LanguageChoice.Print(page, renderer, Opens, language => Opens(language).Title.Typeset, description: null);

        Page Opens(LanguagePack language) => renderer.Site.Pages.Of(page.Subject!, language);
    }
}
