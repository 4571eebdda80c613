using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>A question in all its languages, each block beside its translations; the language of the page comes first.</summary>
internal sealed class SideBySidePage : PageKind
{
    public const string Kind = "side-by-side";

    private const int RankOfPage = 1;
    private const int RankOfSections = 2;

    public override string Name => Kind;

    public override IEnumerable<Page> List(PageListing listing) =>
        from question in listing.Content.Questions
        where question.Text.ByLanguage.Count > 1
        from language in listing.Languages
        where question.Text.Has(language.Code)
        let text = question.Text[language.Code]
        let alone = listing.Find(QuestionPage.Kind, question, language)
        select new Page
        {
            Kind = Kind,
            Subject = question,
            Language = language,
            Address = alone.Address.Below(language.Addresses["side-by-side"]),
            Location = text.Slug.Location,
            Title = alone.Title,
            Parent = alone.Parent,
            Source = text.File,
            IsIndexed = false, // the question has a page of its own in each language; search engines should know those
        };

    public override ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer)
    {
        var scope = renderer.Scope(page);
        var question = renderer.Site.Question(page.Subject!.Id);
        var headings = new RanksInTurns(RankOfSections);
        var model = Model(question, Versions(question, headings, scope, renderer), headings, scope);
        var frame = renderer.Frame(scope, string.Join(" / ", model.Versions.Select(version => version.Title.Text)), description: null);
        return renderer.Print(scope, Template, Framed(frame, question, scope, renderer), "question", model);
    }

    private static PageModel Framed(PageModel frame, SiteQuestion question, PageScope scope, PageRenderer renderer) => frame with
    {
        Canonical = renderer.Absolute(scope.Site.Pages.Of(question.Question, scope.Language).Address),
        Alternates = [],
    };

    private static SideBySideModel Model(
        SiteQuestion question, ImmutableArray<Version> versions, RanksInTurns headings, PageScope scope)
    {
        return new SideBySideModel
        {
            Id = question.Id,
            Level = scope.Link(question.Level),
            LevelId = question.Level.Id,
            Topic = scope.Link(question.Topic),
            ReadingTime = scope.ReadingTime(question.Question.Text[scope.Language.Code].Answer),
            Statement = HasAny(SectionKind.Question) ? Section(SectionKind.Question, versions, headings) : null,
            Sections =
            [
                .. Enum.GetValues<SectionKind>()
                    .Where(kind => kind is not SectionKind.Question && HasAny(kind))
                    .Select(kind => Section(kind, versions, headings)),
            ],
            Versions = [.. versions.Select(version => VersionModel(question, version, scope))], // after the sections, as their notes are
            Previous = Neighbour(question.Previous, scope),
            Next = Neighbour(question.Next, scope),
            Permalink = scope.To(PermalinkPage.AddressOf(question.Id)),
        };

        bool HasAny(SectionKind kind) => versions.Any(version => version.Has(kind));
    }

    /// <summary>The page that shows a question side by side, or else the question alone.</summary>
    private static Page Nearest(SiteQuestion question, LanguagePack language, PageScope scope) =>
        scope.Site.Pages.Find(Kind, question.Question, language) ?? scope.Site.Pages.Of(question.Question, language);

    private static Link? Neighbour(string? id, PageScope scope) =>
        id is null ? null : scope.Link(Nearest(scope.Site.Question(id), scope.Language, scope));

    /// <summary>The page's own language first; each keeps its links in itself, as it does on the page where it stands alone.</summary>
    private static ImmutableArray<Version> Versions(
        SiteQuestion question, HeadingRanks headings, PageScope scope, PageRenderer renderer)
    {
        var others = scope.Site.Languages.Where(pack => pack != scope.Language && question.Question.Text.Has(pack.Code));
        return
        [
            .. others.Prepend(scope.Language).Select(pack => new Version(pack, renderer.Answers.Of(question, pack), new TextPlace(
                new SiteAddresses(scope.Site.Pages, pack, scope.Page.Address.WayToRoot, renderer.Links),
                headings,
                pack == scope.Language ? "" : $"{pack.Code}."))),
        ];
    }

    private static QuestionVersion VersionModel(SiteQuestion question, Version version, PageScope scope) => new()
    {
        Language = version.Language.Code.Value,
        Direction = version.Language.Direction,
        Name = version.Language.Name,
        Title = question.Question.Text[version.Language.Code].Title.Typeset(version.Language.Typography),
        Address = scope.To(scope.Site.Pages.Of(question.Question, version.Language)),
        Swapped = scope.To(Nearest(question, version.Language, scope)),
        NotesHtml = version.Answer.Notes.On(version.Place),
    };

    /// <summary>Prints a section row by row, as it is read.</summary>
    private static SideBySideSection Section(SectionKind kind, ImmutableArray<Version> versions, RanksInTurns headings)
    {
        headings.Pass(kind is SectionKind.Question ? RankOfPage : RankOfSections);
        var name = SectionNames.Of(kind);
        ImmutableArray<SideBySideText> titles =
        [
            .. versions.Select(version => version.Print(version.Has(kind) ? PageScope.SectionTitle(kind, version.Language) : "")),
        ];
        var longest = versions.Max(version => version.Answer.Blocks(kind).Length);
        var rows = Enumerable.Range(0, longest)
            .Select(row => versions.Select(version => version.PrintBlock(kind, row)).ToImmutableArray());
        return new SideBySideSection(name, name, titles, [.. rows]);
    }

    /// <summary>A question in one language.</summary>
    private sealed record Version(LanguagePack Language, RenderedText Answer, TextPlace Place)
    {
        private readonly string langHtml = $" lang=\"{Language.Code}\" dir=\"{Language.Direction}\"";

        public bool Has(SectionKind kind) => !Answer.Blocks(kind).IsEmpty;

        public SideBySideText Print(string html) => new(langHtml, html);

        /// <summary>The block beside those of the other languages; empty where there is none left.</summary>
        public SideBySideText PrintBlock(SectionKind kind, int row) =>
            Print(Answer.Blocks(kind) is var blocks && row < blocks.Length ? blocks[row].On(Place) : "");
    }
}

/// <summary>A question in all its languages, block beside block.</summary>
internal sealed class SideBySideModel
{
    public required string Id { get; init; }

    public required Link Level { get; init; }

    public required string LevelId { get; init; }

    public required Link Topic { get; init; }

    public required string ReadingTime { get; init; }

    /// <summary>The languages, the page's own first.</summary>
    public required ImmutableArray<QuestionVersion> Versions { get; init; }

    /// <summary>What belongs to the question itself, beside its title.</summary>
    public required SideBySideSection? Statement { get; init; }

    /// <summary>The answer.</summary>
    public required ImmutableArray<SideBySideSection> Sections { get; init; }

    /// <summary>The question before, side by side too where it can be.</summary>
    public required Link? Previous { get; init; }

    public required Link? Next { get; init; }

    public required string Permalink { get; init; }
}

/// <summary>A question in one of its languages.</summary>
internal sealed class QuestionVersion
{
    public required string Language { get; init; }

    public required string Direction { get; init; }

    public required string Name { get; init; }

    public required TypesetTitle Title { get; init; }

    /// <summary>Its page in that language.</summary>
    public required string Address { get; init; }

    /// <summary>The page that shows this language first.</summary>
    public required string Swapped { get; init; }

    /// <summary>Its footnotes, where it has any.</summary>
    public required string NotesHtml { get; init; }
}

/// <summary>One section of an answer in all languages.</summary>
internal sealed record SideBySideSection(
    string Name, string Id, ImmutableArray<SideBySideText> Titles, ImmutableArray<ImmutableArray<SideBySideText>> Rows);

/// <summary>A title or block in one language; empty where that language has none that corresponds.</summary>
internal sealed record SideBySideText(string LangHtml, string Html);
