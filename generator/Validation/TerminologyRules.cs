using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Validation;

/// <summary>Texts use the words that the glossary prefers.</summary>
internal static class TerminologyRules
{
    /// <summary>No text uses a form that the glossary says to avoid.</summary>
    /// <remarks>
    /// Code, addresses and fragments marked as another language are not looked at, nor is a form between quotation marks: it is mentioned
    /// there, not used.
    /// </remarks>
    public static IEnumerable<Diagnostic> FormsToAvoidAreAvoided(Content content) =>
        content.Guide.Languages.SelectMany(language => Uses(content, language));

    private static IEnumerable<Diagnostic> Uses(Content content, LanguageCode language)
    {
        if (!content.Terms.Any(term => term.Text.TryGet(language, out var text) && !text.Avoid.IsEmpty))
        {
            return [];
        }

        var matcher = TermMatcher.OfFormsToAvoid(content.Terms, language);
        var inTexts =
            from text in Texts(content, language)
            from leaf in text.Sections.SelectMany(section => section.Blocks.Select(block => block.Node)).Concat(text.Footnotes)
                .SelectMany(block => FlatText.Leaves(block, withHeadings: true))
            from found in InLeaf(leaf, text.File.Text, text.Start, matcher)
            select new Use(found.TermId, found.Words, text.File.At(found.Start, found.Length));
        var onCards =
            from side in content.Questions.SelectMany(question => In(question.Text, language)).SelectMany(text => text.Cards)
                .SelectMany(card => new[] { card.Front, card.Back })
            from found in InLeaf(side.Paragraph, side.Source.Value, 0, matcher)
            select new Use(found.TermId, found.Words, ScalarPlaces.Of(side.Source, found.Start, found.Length));
        var elsewhere =
            from words in PlainWords(content, language)
            from match in Find(words.Value, matcher)
            select new Use(match.TermId, Words(words.Value, match), ScalarPlaces.Of(words, match.Start, match.Length));
        return inTexts.Concat(onCards).Concat(elsewhere).Select(use => new Diagnostic(
            DiagnosticCode.FormToAvoid, $"The glossary advises against '{use.Words}'.", use.Location,
            $"Write '{content.TermsById[use.TermId].Text[language].Term}', or mark a quotation as one."));
    }

    private static IEnumerable<MarkdownText> Texts(Content content, LanguageCode language) =>
        content.Questions.SelectMany(question => In(question.Text, language)).Select(text => text.Answer)
            .Concat(content.FreePages.SelectMany(page => In(page.Text, language)).Select(text => text.Body));

    private static IEnumerable<T> In<T>(Localized<T> texts, LanguageCode language)
        where T : class =>
        texts.TryGet(language, out var text) ? [text] : [];

    /// <summary>What a paragraph, heading or cell uses, with places in the source that it was parsed from.</summary>
    /// <param name="start">Where the Markdown begins in <paramref name="source"/>.</param>
    private static IEnumerable<(string TermId, string Words, int Start, int Length)> InLeaf(
        LeafBlock leaf, string source, int start, TermMatcher matcher)
    {
        var flat = FlatText.Of(leaf, withLinks: true);
        var words = flat.ToString();
        return
            from match in Find(words, matcher)
            let place = flat.LiteralAt(match.Start)
            where place is not null && !IsForeign(place.Value.Literal, leaf)
            select (match.TermId, Words(words, match), Start(source, start, place.Value.Literal) + place.Value.Offset, match.Length);
    }

    /// <summary>Where the characters of a literal begin: a backslash or a space may stand before them.</summary>
    private static int Start(string source, int start, LiteralInline literal) =>
        start + literal.Span.Start + Math.Max(0, source.AsSpan(start + literal.Span.Start).IndexOf(literal.Content.AsSpan()));

    private static string Words(string text, TermMatch match) => text.Substring(match.Start, match.Length).ReplaceLineEndings(" ");

    private static IEnumerable<TermMatch> Find(string text, TermMatcher matcher) =>
        matcher.Find(text, ImmutableHashSet<string>.Empty).Where(match => !IsQuoted(text, match));

    private static bool IsQuoted(string text, TermMatch match) =>
        text.AsSpan(0, match.Start).TrimEnd() is [.., '"' or '«' or '“' or '‘' or '„']
            && text.AsSpan(match.End).TrimStart() is ['"' or '»' or '”' or '’' or '“', ..];

    private static bool IsForeign(Inline inline, LeafBlock leaf)
    {
        for (Inline? outer = inline; outer is not null; outer = outer.Parent)
        {
            if (SaysLanguage(outer))
            {
                return true;
            }
        }

        for (Block? outer = leaf; outer is not null; outer = outer.Parent)
        {
            if (SaysLanguage(outer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysLanguage(MarkdownObject node) =>
        node.TryGetAttributes()?.Properties?.Any(property => property.Key == "lang") is true;

    /// <summary>The texts outside of Markdown; a page and its title stand for themselves.</summary>
    private static IEnumerable<Located> PlainWords(Content content, LanguageCode language) =>
    [
        .. content.Questions.SelectMany(question => In(question.Text, language)).Select(text => text.Title.WithoutCode),
        .. content.FreePages.SelectMany(page => In(page.Text, language))
            .SelectMany(text => new[] { text.Title.WithoutCode, text.Description }).OfType<Located>(),
        .. content.Terms.SelectMany(term => In(term.Text, language)).Select(text => text.Definition).OfType<Located>(),
        .. content.Figures.SelectMany(figure => In(figure.Title, language).Concat(In(figure.Description, language))),
        .. content.Figures.SelectMany(figure => figure.Labels).SelectMany(label => In(label.Text, language)).SelectMany(text => text.Lines),
    ];

    /// <summary>A form that a text uses.</summary>
    private sealed record Use(string TermId, string Words, SourceLocation Location);
}
