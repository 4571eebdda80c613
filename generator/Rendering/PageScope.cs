using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering;

/// <summary>One page being made: says everything in its language, and links to everything relative to its address.</summary>
/// <param name="language">The language that the page speaks, also where it belongs to none.</param>
/// <param name="links">What its links to pages end with.</param>
/// <param name="summaries">The beginnings of answers, which many pages print.</param>
internal sealed class PageScope(Site site, Page page, LanguagePack language, LinkStyle links, Summaries summaries)
{
    public Site Site => site;

    public Page Page => page;

    public LanguagePack Language => language;

    /// <summary>How the texts of authors are linked on this page.</summary>
    public SiteAddresses Addresses { get; } = new(site.Pages, language, page.Address.WayToRoot, links);

    /// <summary>The way from the page to itself, without query and hash; the page is the index of its folder.</summary>
    public string Here => PageAddress.Root.In(links).Value is { Length: > 0 } file ? file : "./";

    public string Word(string key) => language.Words[key];

    public string Count(string noun, int number) => language.Count(noun, number);

    /// <summary>The relative way to another page.</summary>
    public string To(Page target) => To(target.Address);

    /// <summary>The relative way to the page of a subject in this language.</summary>
    public string To(ISubject subject) => Addresses.To(subject, anchor: null);

    public string To(PageAddress target) => Addresses.To(target);

    /// <summary>The relative way to a file of the site.</summary>
    public string ToFile(string path) => Addresses.ToFile(path);

    /// <summary>A text of the guide in the page's language or else in the source language, in the right typography.</summary>
    public string Text(Localized<Located> texts) => Pick(texts) is var (text, pack) ? Typeset(text.Value, pack) : "";

    /// <summary>The value in the page's language or else in the source language, and the language it is in.</summary>
    public (T Value, LanguagePack Language)? Pick<T>(Localized<T> texts)
        where T : class =>
        texts.TryGet(language.Code, out var own) ? (own, language)
        : texts.TryGet(site.Guide.SourceLanguage, out var original) ? (original, site.Pack(site.Guide.SourceLanguage))
        : texts.ByLanguage.IsEmpty ? null
        : (texts.ByLanguage.First().Value, site.Pack(texts.ByLanguage.First().Key));

    /// <summary>The title of a topic or level in the page's language or else in the source language.</summary>
    public TypesetTitle Title(Category category) =>
        Pick(category.Title) is var (title, pack) ? title.Typeset(pack.Typography) : TypesetTitle.Of("");

    public static string Typeset(string text, LanguagePack pack) => Typesetter.Typeset(text, pack.Typography);

    /// <summary>The attributes of a text that may be in another language than the page.</summary>
    public string LangHtml(LanguagePack? pack) =>
        pack is null || pack.Code == language.Code ? "" : $" lang=\"{pack.Code}\" dir=\"{pack.Direction}\"";

    public string? UntranslatedNotice(LanguagePack pack) => pack.Code == language.Code
        ? null
        : Typeset(Word("untranslated").Replace("{language}", pack.Name, StringComparison.Ordinal), language);

    /// <summary>A link to a page, by the name it has in menus.</summary>
    public Link Link(Page target) =>
        new(target.Title.Text, target.Title.Html, To(target), LangHtml(target.Title.Language), IsCurrent: target.Address == page.Address);

    public Link Link(Category category) => Link(site.Pages.Of(category, language));

    public Link Link(SiteQuestion question) => Link(site.Pages.Of(question.Question, language));

    public Link Link(SiteTerm term) => Link(site.Pages.Of(term.Term, language));

    /// <summary>A link to the page of a kind that a language has one of; nothing where the site has none.</summary>
    public Link? Link(string kind) => site.Pages.First(kind, language) is { } target ? Link(target) : null;

    public QuestionLink QuestionLink(string id)
    {
        var question = site.Question(id);
        var link = Link(question);
        return new QuestionLink(link.TitleHtml, link.Address, link.LangHtml, Title(question.Level).Html, question.Level.Id);
    }

    public QuestionCard Card(SiteQuestion question)
    {
        var (text, pack) = Pick(question.Question.Text)!.Value;
        var link = Link(question);
        return new QuestionCard
        {
            Id = question.Id,
            TitleHtml = text.Title.Typeset(pack.Typography).LargeHtml,
            Address = link.Address,
            LangHtml = link.LangHtml,
            Level = Title(question.Level),
            LevelId = question.Level.Id,
            Topic = Title(question.Topic),
            TopicId = question.Topic.Id,
            ReadingTime = ReadingTime(text.Answer),
            Summary = Summary(question, pack),
            Translations = Translations(question, pack),
        };
    }

    /// <summary>The other languages that a question is written in.</summary>
    /// <param name="shown">The language it is shown in.</param>
    public ImmutableArray<TranslationLink> Translations(SiteQuestion question, LanguagePack shown) =>
    [
        .. site.Languages.Where(pack => pack != shown && question.Question.Text.Has(pack.Code)).Select(pack => new TranslationLink(
            pack.Code.Value, pack.Direction, pack.Name, To(site.Pages.Of(question.Question, pack)))),
    ];

    public string SectionTitle(SectionKind section) => SectionTitle(section, language);

    public static string SectionTitle(SectionKind section, LanguagePack pack) =>
        pack.Words["section_" + SectionNames.Of(section).Replace('-', '_')];

    public TermModel Term(SiteTerm term)
    {
        var (text, pack) = Pick(term.Term.Text)!.Value;
        return new TermModel
        {
            Id = term.Id,
            Term = Typeset(text.Term.Value, pack),
            Address = To(term.Term),
            LangHtml = LangHtml(pack),
            Grammar = text.Grammar,
            Abbreviation = First(text.Abbreviations),
            Definition = Definition(text, pack),
            Equivalents = [.. site.Languages.Where(other => other.Code != pack.Code && term.Term.Text.Has(other.Code))
                .Select(other => Equivalent(term.Term, other))],
        };
    }

    /// <summary>What an index sorts a term by.</summary>
    public string SortName(SiteTerm term) => Pick(term.Term.Text)!.Value.Value.SortName;

    /// <summary>The terms that a text uses, in the order of their ids.</summary>
    public ImmutableArray<TermModel> Terms(IEnumerable<string> ids) =>
        [.. ids.Order(StringComparer.Ordinal).Select(id => Term(site.Term(id)))];

    /// <summary>How long a text takes to read; empty where there is nothing to read.</summary>
    public string ReadingTime(MarkdownText text) => text.ReadingMinutes == 0 ? "" : Count("minutes", text.ReadingMinutes);

    /// <summary>The beginning of an answer as plain text, cut between words.</summary>
    public string Summary(SiteQuestion question, LanguagePack pack) => summaries.Of(question, pack);

    public static string Commas(IEnumerable<Located> texts) => string.Join(", ", texts.Select(text => text.Value));

    /// <summary>What a term means; empty where its author did not say it in this language.</summary>
    public static string Definition(TermText text, LanguagePack pack) => Typeset(text.Definition?.Value ?? "", pack);

    /// <summary>The abbreviation to print; the others, such as plurals, are there to be recognised.</summary>
    private static string First(ImmutableArray<Located> abbreviations) => abbreviations.FirstOrDefault()?.Value ?? "";

    private TermEquivalent Equivalent(GlossaryTerm term, LanguagePack other)
    {
        var text = term.Text[other.Code];
        return new TermEquivalent
        {
            LanguageName = other.Name,
            Language = other.Code.Value,
            Direction = other.Direction,
            Term = Typeset(text.Term.Value, other),
            Address = To(site.Pages.Of(term, other)),
            Grammar = text.Grammar,
            Abbreviation = First(text.Abbreviations),
            Definition = Definition(text, other),
        };
    }
}
