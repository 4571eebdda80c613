using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Rendering.Pages;

namespace StudyGuide.Rendering;

/// <summary>
/// A question in all its languages, each block beside its translations, at the address that belongs to none of them. The first language of
/// the guide comes first; a script puts another one there.
/// </summary>
internal static class SideBySide
{
    private const int RankOfPage = 1;
    private const int RankOfSections = 2;

    public static string Template { get; } = PageTemplate.Named("side-by-side");

    /// <summary>Whether there is anything to put side by side.</summary>
    public static bool Shows(Question question) => question.Text.ByLanguage.Count > 1;

    /// <summary>What asks the permalink of a question to show all languages, one of them first.</summary>
    public static string Asking(LanguagePack first) => $"?both={first.Code}";

    public static ReadOnlyMemory<byte> Print(Page page, PageRenderer renderer)
    {
        var question = renderer.Site.Question(page.Subject!.Id);
        var headings = new RanksInTurns(RankOfSections);
        var versions = Versions(question, page, headings, renderer);
        return renderer.PrintAlone(Template, Model(question, versions, headings, renderer));
    }

    private static SideBySideModel Model(
        SiteQuestion question, ImmutableArray<Version> versions, RanksInTurns headings, PageRenderer renderer)
    {
        var scope = versions[0].Scope;
        var titles = versions.Select(version => question.Question.Text[version.Language.Code].Title.Typeset(version.Language.Typography));
        var sharing = renderer.Sharing(scope.Page.Address, scope, titles.First().Text, SharingModel.Article);
        return new SideBySideModel
        {
            Id = question.Id,
            LevelId = question.Level.Id,
            Statement = HasAny(SectionKind.Question) ? Section(SectionKind.Question, versions, headings) : null,
            Sections =
            [
                .. Enum.GetValues<SectionKind>()
                    .Where(kind => kind is not SectionKind.Question && HasAny(kind))
                    .Select(kind => Section(kind, versions, headings)),
            ],
            Versions = [.. versions.Zip(titles, (version, title) => VersionModel(question, version, title, renderer))], // notes come last
            HasNotes = versions.Any(version => version.Answer.HasNotes),
            Title = string.Join(" / ", titles.Select(title => title.Text)),
            Language = scope.Language.Code.Value,
            Direction = scope.Language.Direction,
            Description = sharing is null ? null : scope.Summary(question, scope.Language), // search engines do not ask
            Canonical = null,
            Sharing = sharing,
            Openings =
            [
                .. renderer.Site.Languages.Select(pack => new Opening(
                    pack.Code.Value, pack.Direction, scope.To(renderer.Site.Pages.Of(question.Question, pack)))),
            ],
            EarlyScripts = renderer.EarlyScripts(scope, LanguageChoice.EarlyScript, "side-by-side", "preferences"),
            Site = renderer.SiteModel(scope),
            Stylesheet = renderer.Stylesheet(Template, scope),
            Scripts = [renderer.Script(scope)],
        };

        bool HasAny(SectionKind kind) => versions.Any(version => version.Has(kind));
    }

    /// <summary>Each keeps its links in itself, as it does on the page where it stands alone.</summary>
    private static ImmutableArray<Version> Versions(SiteQuestion question, Page page, HeadingRanks headings, PageRenderer renderer)
    {
        var written = renderer.Site.Languages.Where(pack => question.Question.Text.Has(pack.Code)).ToArray();
        return
        [
            .. written.Select(pack =>
            {
                var scope = renderer.Scope(page, pack);
                var prefix = pack == written[0] ? "" : $"{pack.Code}.";
                return new Version(
                    scope,
                    LangHtml(pack, written[0]),
                    renderer.Answers.Of(question, pack),
                    new TextPlace(scope.Addresses, headings, prefix));
            }),
        ];
    }

    /// <summary>Says as little as a page must that is full of it.</summary>
    private static string LangHtml(LanguagePack pack, LanguagePack page) =>
        (pack == page ? "" : $" lang=\"{pack.Code}\"") + (pack.Direction == page.Direction ? "" : $" dir=\"{pack.Direction}\"");

    private static QuestionVersion VersionModel(SiteQuestion question, Version version, TypesetTitle title, PageRenderer renderer)
    {
        var (scope, pack) = (version.Scope, version.Language);
        return new QuestionVersion
        {
            Language = pack.Code.Value,
            Direction = pack.Direction,
            LangHtml = version.LangHtml,
            Name = pack.Name,
            Ui = pack.Words,
            Site = renderer.SiteModel(scope),
            Title = title,
            Level = scope.Link(question.Level),
            Topic = scope.Link(question.Topic),
            ReadingTime = scope.ReadingTime(question.Question.Text[pack.Code].Answer),
            Address = scope.To(question.Question),
            First = Asking(pack),
            NotesHtml = version.Answer.Notes.On(version.Place),
            Previous = Neighbour(question.Previous, scope),
            Next = Neighbour(question.Next, scope),
            Permalink = scope.Here,
        };
    }

    /// <summary>The question before or after, side by side too where it can be.</summary>
    private static Link? Neighbour(string? id, PageScope scope)
    {
        if (id is null)
        {
            return null;
        }

        var neighbour = scope.Site.Question(id);
        var link = scope.Link(neighbour);
        return Shows(neighbour.Question)
            ? link with { Address = scope.To(PermalinkPage.AddressOf(id)) + Asking(scope.Language) }
            : link;
    }

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
        return new SideBySideSection(name, titles, [.. rows]);
    }

    /// <summary>A question in one language.</summary>
    /// <param name="LangHtml">The attributes that say so, as far as the page does not.</param>
    private sealed record Version(PageScope Scope, string LangHtml, RenderedText Answer, TextPlace Place)
    {
        public LanguagePack Language => Scope.Language;

        public bool Has(SectionKind kind) => !Answer.Blocks(kind).IsEmpty;

        public SideBySideText Print(string html) => new(LangHtml, html);

        /// <summary>The block beside those of the other languages; empty where there is none left.</summary>
        public SideBySideText PrintBlock(SectionKind kind, int row) =>
            Print(Answer.Blocks(kind) is var blocks && row < blocks.Length ? blocks[row].On(Place) : "");
    }
}
