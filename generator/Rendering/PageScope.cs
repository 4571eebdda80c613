using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Markdown;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering;

/// <summary>One page being made: says everything in its language, and links to everything relative to its address.</summary>
internal sealed class PageScope(Site site, LanguagePack language, PageAddress address)
{
    private const int SummaryLength = 180;

    public Site Site => site;

    public LanguagePack Language => language;

    public PageAddress Address => address;

    public LanguageCode Source => site.Guide.SourceLanguage;

    /// <summary>Where the page prints the texts of authors.</summary>
    public TextPlace TextPlace => new(address.WayToRoot);

    public string Word(string key) => language.Words[key];

    public string Count(string noun, int number) => language.Count(noun, number);

    public string To(PageAddress target) => To(target.Value);

    /// <summary>The relative way to a file or page of the site.</summary>
    public string To(string target) => address.WayToRoot + target is { Length: > 0 } way ? way : "./";

    /// <summary>A text of the guide in the page's language or else in the source language, in the right typography.</summary>
    public string Text(Localized<Located> texts) => Pick(texts) is var (text, pack) ? Set(text.Value, pack) : "";

    /// <summary>The value in the page's language or else in the source language, and the language it is in.</summary>
    public (T Value, LanguagePack Language)? Pick<T>(Localized<T> texts)
        where T : class =>
        texts.TryGet(language.Code, out var own) ? (own, language)
        : texts.TryGet(Source, out var original) ? (original, site.Pack(Source))
        : texts.ByLanguage.IsEmpty ? null
        : (texts.ByLanguage.First().Value, site.Pack(texts.ByLanguage.First().Key));

    public static string Set(string text, LanguagePack pack) => Typesetter.Typeset(text, pack.Typography);

    /// <summary>The attributes of a text that may be in another language than the page.</summary>
    public string LangHtml(LanguagePack? pack) => pack is null || pack.Code == language.Code ? "" : $" lang=\"{pack.Code}\" dir=\"{pack.Direction}\"";

    public string? UntranslatedNotice(LanguagePack pack) => pack.Code == language.Code
        ? null
        : Set(Word("untranslated").Replace("{language}", pack.Name, StringComparison.Ordinal), language);

    public Link Link(Category category) => new(Text(category.Title), To(PageAddress.Of(category, language)), LangHtml(Pick(category.Title)?.Language));

    public Link Link(SiteQuestion question)
    {
        var (text, pack) = Pick(question.Question.Text)!.Value;
        return new Link(Set(text.Title.Value, pack), To(PageAddress.Of(question.Question, language)), LangHtml(pack));
    }

    public Link Link(SiteTerm term)
    {
        var (text, pack) = Pick(term.Term.Text)!.Value;
        return new Link(Set(text.Term.Value, pack), To(PageAddress.Of(term.Term, language)), LangHtml(pack));
    }

    public QuestionCard Card(SiteQuestion question)
    {
        var (text, pack) = Pick(question.Question.Text)!.Value;
        return new QuestionCard(
            question.Id, Set(text.Title.Value, pack), To(PageAddress.Of(question.Question, language)), LangHtml(pack),
            Text(question.Level.Title), question.Level.Id, Text(question.Topic.Title), question.Topic.Id, ReadingTime(text.Answer), Summary(question.Answer[pack.Code], pack),
            Twins(question, pack));
    }

    /// <summary>The other languages that a question is written in.</summary>
    /// <param name="shown">The language it is shown in.</param>
    public ImmutableArray<TwinLink> Twins(SiteQuestion question, LanguagePack shown) =>
    [
        .. site.Languages.Where(pack => pack != shown && question.Question.Text.Has(pack.Code)).Select(pack => new TwinLink(
            pack.Code.Value, pack.Direction, pack.Name, pack.Words["read_in_this_language"], To(PageAddress.Of(question.Question, pack)))),
    ];

    public string SectionTitle(SectionKind section) => SectionTitle(section, language);

    public static string SectionTitle(SectionKind section, LanguagePack pack) => pack.Words["section_" + SectionNames.Of(section).Replace('-', '_')];

    public ImmutableArray<QuestionLink> Links(IEnumerable<string> ids) =>
    [
        .. ids.Select(site.Question).Select(question =>
        {
            var link = Link(question);
            return new QuestionLink(link.Title, link.Address, link.LangHtml, Text(question.Level.Title), question.Level.Id);
        }),
    ];

    public TermModel Term(SiteTerm term)
    {
        var (text, pack) = Pick(term.Term.Text)!.Value;
        return new TermModel(
            term.Id, Set(text.Term.Value, pack), To(PageAddress.Of(term.Term, language)), LangHtml(pack), text.Grammar,
            First(text.Abbreviations), Set(text.Definition.Value, pack),
            [.. site.Languages.Where(other => other.Code != pack.Code && term.Term.Text.Has(other.Code)).Select(other => Equivalent(term.Term, other))]);
    }

    /// <summary>The terms that a text uses, in the order of their ids.</summary>
    public ImmutableArray<TermModel> Terms(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal).Select(id => Term(site.Term(id)))];

    public string ReadingTime(MarkdownText text) => Count("minutes", text.ReadingMinutes);

    /// <summary>The beginning of an answer as plain text, cut between words.</summary>
    public string Summary(LinkedText linked, LanguagePack pack) => linked.Text.Sections.IsEmpty ? "" : Set(PlainText.Beginning(
        linked.Text.Sections[0].Blocks.Select(block => block.Node), SummaryLength, link => LinkTitle.Of(linked.Links.GetValueOrDefault(link), site, pack).Text), pack);

    public static string Commas(IEnumerable<Located> texts) => string.Join(", ", texts.Select(text => text.Value));

    /// <summary>The abbreviation to print; the others, such as plurals, are there to be recognised.</summary>
    private static string First(ImmutableArray<Located> abbreviations) => abbreviations.FirstOrDefault()?.Value ?? "";

    private TermEquivalent Equivalent(GlossaryTerm term, LanguagePack other)
    {
        var text = term.Text[other.Code];
        return new TermEquivalent(
            other.Name, other.Code.Value, other.Direction, Set(text.Term.Value, other), To(PageAddress.Of(term, other)), text.Grammar, First(text.Abbreviations), Set(text.Definition.Value, other));
    }
}
