using StudyGuide.Model;

namespace StudyGuide.Rendering.Pages;

/// <summary>
/// The language-neutral address of a question: opens it in the reader's language or, where the address asks for it, shows it in all its
/// languages.
/// </summary>
internal sealed class PermalinkPage : PageKind
{
    public const string Kind = "permalink";

    public override string Name => Kind;

    /// <summary>A question in one language has nothing to show there: its page offers what it opens, as at the root of the site.</summary>
    public override string Template => SideBySide.Template;

    public static PageAddress AddressOf(string questionId) => new PageAddress("q/").Below(questionId);

    public override IEnumerable<Page> List(PageListing listing) => listing.Content.Questions.Select(question => new Page
    {
        Kind = Name,
        Subject = question,
        Address = AddressOf(question.Id),
        Location = question.Location,
        IsIndexed = false, // the question has a page of its own in each language; search engines should know those
    });

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer) =>
        SideBySide.Shows((Question)page.Subject!) ? SideBySide.Print(page, renderer) : PrintChoice(page, renderer);

    /// <summary>A small page that opens its question in the reader's language, also at an address that the question had before.</summary>
    public static ReadOnlyMemory<byte> PrintChoice(Page page, PageRenderer renderer)
    {
        return LanguageChoice.Print(page, renderer, Opens, language => Opens(language).Title.Typeset, description: null);

        Page Opens(LanguagePack language) => renderer.Site.Pages.Of(page.Subject!, language);
    }
}
