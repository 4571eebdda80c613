using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Markdown;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Prints a question in all its languages, each block beside its translations.</summary>
internal sealed class SideBySidePages(PageRenderer pages)
{
    private readonly Site site = pages.Site;

    /// <param name="language">The language of the page, whose texts come first.</param>
    public ReadOnlyMemory<byte> Question(SiteQuestion question, LanguagePack language)
    {
        var scope = new PageScope(site, language, PageAddress.SideBySide(question.Question, language));
        ImmutableArray<LanguagePack> packs = [language, .. site.Languages.Where(pack => pack != language && question.Question.Text.Has(pack.Code))];
        ImmutableArray<Version> versions = [.. packs.Select(pack => Render(question, pack, scope))];
        var model = new SideBySideModel(
            question.Id, scope.Link(question.Level), question.Level.Id, scope.Link(question.Topic), scope.ReadingTime(question.Question.Text[language.Code].Answer),
            [.. versions.Select(version => version.Model)],
            [.. Enum.GetValues<SectionKind>().Where(kind => versions.Any(version => version.Blocks.ContainsKey(kind))).Select(kind => Section(kind, versions))],
            Neighbour(question.Previous, scope),
            Neighbour(question.Next, scope),
            scope.To(PageAddress.Permalink(question.Id)));
        var page = pages.Page(
            scope, "side-by-side", string.Join(" / ", model.Versions.Select(version => version.Title)), null, pack => Address(question, pack),
            pack => question.IsSideBySideIn(pack), [new Link(scope.Word("home"), scope.To(PageAddress.Home(language))), model.Topic],
            question.Question.Text[language.Code].File) with
        {
            // The question has a page of its own in each language; search engines should know those.
            IsIndexed = false,
            Canonical = pages.Absolute(PageAddress.Of(question.Question, language)),
            Alternates = [],
        };
        return pages.Print(scope, page, PageTemplates.SideBySide, "question", model);
    }

    /// <summary>The page that shows a question side by side, or else the question alone.</summary>
    private static PageAddress Address(SiteQuestion question, LanguagePack language) =>
        question.IsSideBySideIn(language) ? PageAddress.SideBySide(question.Question, language) : PageAddress.Of(question.Question, language);

    private Link? Neighbour(string? id, PageScope scope) =>
        id is null ? null : scope.Link(site.Question(id)) with { Address = scope.To(Address(site.Question(id), scope.Language)) };

    /// <summary>Each language keeps its links in itself, as it does on the page where it stands alone.</summary>
    private Version Render(SiteQuestion question, LanguagePack pack, PageScope scope)
    {
        var answer = pages.Answers.Of(question, pack).On(scope.TextPlace with { IdPrefix = pack == scope.Language ? "" : $"{pack.Code}." });
        return new Version(
            pack,
            new QuestionVersion(
                pack.Code.Value, pack.Direction, pack.Name, PageScope.Set(question.Question.Text[pack.Code].Title.Value, pack), scope.To(PageAddress.Of(question.Question, pack)),
                scope.To(PageAddress.SideBySide(question.Question, pack)), answer.Notes),
            answer.Sections.ToImmutableDictionary(section => section.Kind, section => section.Blocks));
    }

    private static SideBySideSection Section(SectionKind kind, ImmutableArray<Version> versions)
    {
        var name = SectionNames.Of(kind);
        ImmutableArray<SideBySideText> titles = [.. versions.Select(version => Text(version, version.Blocks.ContainsKey(kind) ? PageScope.SectionTitle(kind, version.Language) : ""))];
        var longest = versions.Max(version => Blocks(version).Length);
        return new SideBySideSection(name, name, titles, [.. Enumerable.Range(0, longest).Select(row => versions.Select(version => Text(version, BlockAt(version, row))).ToImmutableArray())]);

        ImmutableArray<RenderedBlock> Blocks(Version version) => version.Blocks.GetValueOrDefault(kind, []);

        string BlockAt(Version version, int row) => Blocks(version) is var blocks && row < blocks.Length ? blocks[row].Html : "";

        static SideBySideText Text(Version version, string html) => new(version.LangHtml, html);
    }

    /// <summary>A question in one language, in pieces.</summary>
    private sealed record Version(LanguagePack Language, QuestionVersion Model, ImmutableDictionary<SectionKind, ImmutableArray<RenderedBlock>> Blocks)
    {
        public string LangHtml { get; } = $" lang=\"{Language.Code}\" dir=\"{Language.Direction}\"";
    }
}
