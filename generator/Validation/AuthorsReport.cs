using System.Collections.Immutable;
using Markdig.Syntax;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>
/// How much has been written: a row for each question and language, in the order of the guide, so that thin answers stand out, and a total
/// for each language.
/// </summary>
internal sealed record AuthorsReport(ImmutableArray<ReportRow> Rows, ImmutableArray<ReportTotal> Totals)
{
    /// <summary>The languages of code that has no colours, the most frequent first.</summary>
    public ImmutableArray<PlainCode> PlainCode { get; init; } = [];

    public static AuthorsReport Of(Site site)
    {
        var texts = site.Questions.SelectMany(question => TextsOf(question, site)).ToArray();
        return new AuthorsReport(
            [.. texts.Select(text => Row(text.Question, text.Text, site.Guide))],
            [.. site.Languages.Select(language => Total(language.Code, [.. texts.Where(text => text.Text.Language == language.Code)]))])
        {
            PlainCode = PlainCodeIn(site),
        };
    }

    private static ImmutableArray<PlainCode> PlainCodeIn(Site site) =>
    [
        .. site.Questions.SelectMany(question => question.Question.Text.Values.Select(text => text.Answer))
            .Concat(site.FreePages.SelectMany(page => page.Page.Text.Values.Select(text => text.Body)))
            .SelectMany(text => text.CodeBlocks)
            .Where(code => !code.IsKnown)
            .GroupBy(code => code.Language, StringComparer.OrdinalIgnoreCase)
            .Select(group => new PlainCode(group.Key, group.Count()))
            .OrderByDescending(code => code.Blocks).ThenBy(code => code.Language, StringComparer.Ordinal),
    ];

    private static IEnumerable<(SiteQuestion Question, QuestionText Text)> TextsOf(SiteQuestion question, Site site) =>
        site.Languages.Where(language => question.Question.Text.Has(language.Code))
            .Select(language => (question, question.Question.Text[language.Code]));

    private static ReportRow Row(SiteQuestion question, QuestionText text, Guide guide)
    {
        var sizes = guide.SizesOf(question.Topic);
        return new ReportRow
        {
            Topic = question.Topic.Id,
            Level = question.Level.Id,
            Question = question.Id,
            Language = text.Language,
            ShortWords = Measure.Of(WordsOf(text.Answer, SectionKind.Short), sizes.Short),
            AnswerWords = Measure.Of(WordsOf(text.Answer, SectionKind.Answer), sizes.Answer),
            Words = text.Answer.WordCount,
            Minutes = text.Answer.ReadingMinutes,
            Blocks = text.Answer.Sections.Sum(section => section.Blocks.Length),
            CodeBlocks = text.Answer.CodeBlocks.Length,
            Figures = question.Answer[text.Language].Links.Values.Count(target => target is FigureTarget),
            Sources = Measure.Of(question.Question.Sources.Length, sizes.Sources),
            Cards = Measure.Of(text.Cards.Length, sizes.Cards),
            Terms = TermsOf(question, text.Language).Count,
            FollowUps = FollowUpsIn(text.Answer),
        };
    }

    private static ReportTotal Total(LanguageCode language, ImmutableArray<(SiteQuestion Question, QuestionText Text)> texts)
    {
        var words = texts.Sum(text => text.Text.Answer.WordCount);
        return new ReportTotal(
            language,
            texts.Length,
            words,
            words == 0 ? 0 : ReadingTime.Of(words),
            texts.SelectMany(text => TermsOf(text.Question, language)).Distinct().Count(),
            texts.Sum(text => text.Text.Cards.Length));
    }

    private static int WordsOf(MarkdownText text, SectionKind kind) => text.Section(kind)?.WordCount ?? 0;

    /// <summary>The terms that a question lists or that its text in one language uses.</summary>
    private static HashSet<string> TermsOf(SiteQuestion question, LanguageCode language) =>
        [.. question.Question.Terms.Select(term => term.Value), .. question.Answer[language].TermIds];

    /// <summary>Each item of a list is a question of its own.</summary>
    private static int FollowUpsIn(MarkdownText text) =>
        text.Section(SectionKind.FollowUps)?.Blocks.Sum(block => block.Node is ListBlock list ? list.Count : 1) ?? 0;
}

/// <summary>A language behind the fences of code that is printed without colours, and how many blocks there are of it.</summary>
internal sealed record PlainCode(string Language, int Blocks);

/// <summary>One question in one language.</summary>
internal sealed record ReportRow
{
    public required string Topic { get; init; }

    public required string Level { get; init; }

    public required string Question { get; init; }

    public required LanguageCode Language { get; init; }

    public required Measure ShortWords { get; init; }

    public required Measure AnswerWords { get; init; }

    /// <summary>Of all sections and footnotes.</summary>
    public required int Words { get; init; }

    public required int Minutes { get; init; }

    /// <summary>At the top level of all sections.</summary>
    public required int Blocks { get; init; }

    public required int CodeBlocks { get; init; }

    public required int Figures { get; init; }

    public required Measure Sources { get; init; }

    public required Measure Cards { get; init; }

    /// <summary>Different glossary terms that the question lists or the text uses.</summary>
    public required int Terms { get; init; }

    public required int FollowUps { get; init; }
}

/// <summary>All questions in one language.</summary>
/// <param name="Terms">Different glossary terms that they list or use.</param>
internal sealed record ReportTotal(LanguageCode Language, int Questions, int Words, int Minutes, int Terms, int Cards);

/// <summary>A number, and whether it is as large as authors want.</summary>
internal readonly record struct Measure(int Value, Fit Fit)
{
    public static Measure Of(int value, SizeRange? range = null) =>
        new(value, value < range?.Least ? Fit.Below : value > range?.Most ? Fit.Above : Fit.Within);
}

/// <summary>Where a number lies as against its range.</summary>
internal enum Fit
{
    Within,
    Below,
    Above,
}
