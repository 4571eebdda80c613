using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>A term of the glossary, and the questions that use it.</summary>
internal sealed class TermPage : PageKind
{
    public const string Kind = "term";

    public override string Name => Kind;

    /// <param name="slug">The slug of the term or, where it has no text in the language, its id.</param>
    public static PageAddress AddressOf(string slug, LanguagePack language) => GlossaryPage.AddressIn(language).Below(slug);

    public override IEnumerable<Page> List(PageListing listing) =>
        from term in listing.Content.Terms
        from language in listing.Languages
        let own = term.Text.TryGet(language.Code, out var text) ? text : null
        select new Page
        {
            Kind = Kind,
            Subject = term,
            Language = language,
            Address = AddressOf(own?.Slug.Value ?? term.Id, language),
            Location = own?.Slug.Location ?? term.Location,
            Title = listing.Title(term.Text, text => Model.Title.Verbatim(text.Term), language),
            Parent = listing.Find(GlossaryPage.Kind, null, language),
            Source = term.Location.File,
            Changed = listing.Content.ChangeOf(term.Location.File),
            IsReal = own is not null,
        };

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var term = renderer.Site.Term(page.Subject!.Id);
        var (text, pack) = scope.Pick(term.Term.Text)!.Value;
        var model = new TermPageModel
        {
            Term = scope.Term(term),
            UntranslatedNotice = scope.UntranslatedNotice(pack),
            Forms = PageScope.Typeset(PageScope.Commas(text.Forms), pack),
            Avoid = PageScope.Typeset(PageScope.Commas(text.Avoid), pack),
            Authority = term.Term.Authority.ByLanguage.IsEmpty ? null : scope.Text(term.Term.Authority),
            Related = [.. term.Term.Related.Select(related => scope.Term(scope.Site.Term(related.Value)))],
            UsedBy = [.. MainUses(term, scope.Site)
                .Select(id => new TermUse(scope.QuestionLink(id), Sentence(term, scope.Site.Question(id), scope)))],
            UsedByCount = scope.Count("questions", term.UsedBy.Length),
            OtherUses = term.UsedBy.Length > PageSize.List ? SearchPage.For(text.Term.Value, scope) : null,
        };
        var description = model.Term.Definition is { Length: > 0 } definition ? definition : null;
        var frame = renderer.Frame(
            scope, model.Term.Term, description, data => data.Term(model.Term.Term, model.Term.Abbreviation, model.Term.Definition, pack));
        return renderer.Print(scope, Template, frame, "term_page", model);
    }

    /// <summary>The questions that use a term, or else as many as a page lists: those that it is a key term of before others.</summary>
    private static IEnumerable<string> MainUses(SiteTerm term, Site site) => term.UsedBy.Length <= PageSize.List
        ? term.UsedBy
        : term.UsedBy
            .OrderByDescending(id => site.Question(id).Question.Terms.Any(key => key.Value == term.Id))
            .Take(PageSize.List);

    private static TermSentence? Sentence(SiteTerm term, SiteQuestion question, PageScope scope)
    {
        var pack = scope.Pick(question.Question.Text)!.Value.Language;
        return TermSentence.Find(term.Id, question.Answer[pack.Code], pack, scope.Site, scope.LangHtml(pack));
    }
}

/// <summary>The page of a term.</summary>
internal sealed class TermPageModel
{
    public required TermModel Term { get; init; }

    public required string? UntranslatedNotice { get; init; }

    /// <summary>Other forms of the term, separated by commas.</summary>
    public required string Forms { get; init; }

    /// <summary>Forms better not used, separated by commas.</summary>
    public required string Avoid { get; init; }

    public required string? Authority { get; init; }

    public required ImmutableArray<TermModel> Related { get; init; }

    public required ImmutableArray<TermUse> UsedBy { get; init; }

    public required string UsedByCount { get; init; }

    /// <summary>The search for the questions that the page does not list; nothing where it lists them all.</summary>
    public required string? OtherUses { get; init; }
}

/// <summary>A question that uses a term, and the sentence that it first stands in.</summary>
internal sealed record TermUse(QuestionLink Question, TermSentence? Sentence);
