using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering.Pages;

/// <summary>A question in all its languages, each block beside its translations; the language of the page comes first.</summary>
internal sealed class SideBySidePage : PageKind
{
    public const string Kind = "side-by-side";

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
        var versions = Versions(question, scope, renderer);
        var frame = renderer.Frame(scope, string.Join(" / ", versions.Select(version => version.Model.Title)), description: null);
        return renderer.Print(scope, Template, Framed(frame, question, scope, renderer), "question", Model(question, versions, scope));
    }

    private static PageModel Framed(PageModel frame, SiteQuestion question, PageScope scope, PageRenderer renderer) => frame with
    {
        Canonical = renderer.Absolute(scope.Site.Pages.Of(question.Question, scope.Language).Address),
        Alternates = [],
    };

    private static SideBySideModel Model(SiteQuestion question, ImmutableArray<Version> versions, PageScope scope) => new()
    {
        Id = question.Id,
        Level = scope.Link(question.Level),
        LevelId = question.Level.Id,
        Topic = scope.Link(question.Topic),
        ReadingTime = scope.ReadingTime(question.Question.Text[scope.Language.Code].Answer),
        Versions = [.. versions.Select(version => version.Model)],
        Sections =
        [
            .. Enum.GetValues<SectionKind>()
                .Where(kind => versions.Any(version => version.Blocks.ContainsKey(kind)))
                .Select(kind => Section(kind, versions)),
        ],
        Previous = Neighbour(question.Previous, scope),
        Next = Neighbour(question.Next, scope),
        Permalink = scope.To(PermalinkPage.AddressOf(question.Id)),
    };

    /// <summary>The page that shows a question side by side, or else the question alone.</summary>
    private static Page Nearest(SiteQuestion question, LanguagePack language, PageScope scope) =>
        scope.Site.Pages.Find(Kind, question.Question, language) ?? scope.Site.Pages.Of(question.Question, language);

    private static Link? Neighbour(string? id, PageScope scope) =>
        id is null ? null : scope.Link(Nearest(scope.Site.Question(id), scope.Language, scope));

    private static ImmutableArray<Version> Versions(SiteQuestion question, PageScope scope, PageRenderer renderer)
    {
        var others = scope.Site.Languages.Where(pack => pack != scope.Language && question.Question.Text.Has(pack.Code));
        return [.. others.Prepend(scope.Language).Select(pack => Render(question, pack, scope, renderer))];
    }

    /// <summary>Each language keeps its links in itself, as it does on the page where it stands alone.</summary>
    private static Version Render(SiteQuestion question, LanguagePack pack, PageScope scope, PageRenderer renderer)
    {
        var addresses = new SiteAddresses(scope.Site.Pages, pack, scope.Page.Address.WayToRoot, renderer.Links);
        var answer = renderer.Answers.Of(question, pack).On(new TextPlace(addresses, pack == scope.Language ? "" : $"{pack.Code}."));
        var model = new QuestionVersion
        {
            Language = pack.Code.Value,
            Direction = pack.Direction,
            Name = pack.Name,
            Title = PageScope.Typeset(question.Question.Text[pack.Code].Title.Value, pack),
            TitleHtml = TitleHtml.Of(PageScope.Typeset(question.Question.Text[pack.Code].Title.Value, pack), pack.Typography),
            Address = scope.To(scope.Site.Pages.Of(question.Question, pack)),
            Swapped = scope.To(Nearest(question, pack, scope)),
            NotesHtml = answer.Notes,
        };
        return new Version(pack, model, answer.Sections.ToImmutableDictionary(section => section.Kind, section => section.Blocks));
    }

    private static SideBySideSection Section(SectionKind kind, ImmutableArray<Version> versions)
    {
        var name = SectionNames.Of(kind);
        ImmutableArray<SideBySideText> titles =
        [
            .. versions.Select(version =>
                Text(version, version.Blocks.ContainsKey(kind) ? PageScope.SectionTitle(kind, version.Language) : "")),
        ];
        var longest = versions.Max(version => Blocks(version).Length);
        var rows = Enumerable.Range(0, longest)
            .Select(row => versions.Select(version => Text(version, BlockAt(version, row))).ToImmutableArray());
        return new SideBySideSection(name, name, titles, [.. rows]);

        ImmutableArray<string> Blocks(Version version) => version.Blocks.GetValueOrDefault(kind, []);

        string BlockAt(Version version, int row) => Blocks(version) is var blocks && row < blocks.Length ? blocks[row] : "";

        static SideBySideText Text(Version version, string html) => new(version.LangHtml, html);
    }

    /// <summary>A question in one language, in pieces.</summary>
    private sealed record Version(
        LanguagePack Language, QuestionVersion Model, ImmutableDictionary<SectionKind, ImmutableArray<string>> Blocks)
    {
        public string LangHtml { get; } = $" lang=\"{Language.Code}\" dir=\"{Language.Direction}\"";
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

    public required string Title { get; init; }

    /// <summary>The same, to be printed where it is large.</summary>
    public required string TitleHtml { get; init; }

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
