using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Texts use the words that the glossary prefers.</summary>
internal static class TerminologyRules
{
    /// <summary>No text uses a form that the glossary says to avoid.</summary>
    /// <remarks>
    /// Code, addresses and fragments marked as another language are not looked at, nor is a form between quotation marks: it is mentioned there, not used.
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
        var inTexts = content.Questions.SelectMany(question => In(question.Text, language, text => text.Answer))
            .Concat(content.FreePages.SelectMany(page => In(page.Text, language, text => text.Body)))
            .SelectMany(text => InMarkdown(text, matcher));
        var elsewhere =
            from words in PlainWords(content, language)
            from match in Find(words.Value, matcher)
            select new Use(match.TermId, Words(words.Value, match), Within(words, match));
        return inTexts.Concat(elsewhere).Select(use => new Diagnostic(
            DiagnosticCode.FormToAvoid, $"The glossary advises against '{use.Words}'.", use.Location, $"Write '{content.TermsById[use.TermId].Text[language].Term}', or mark a quotation as one."));
    }

    private static IEnumerable<MarkdownText> In<T>(Localized<T> texts, LanguageCode language, Func<T, MarkdownText> markdown)
        where T : class =>
        texts.TryGet(language, out var text) ? [markdown(text)] : [];

    private static IEnumerable<Use> InMarkdown(MarkdownText text, TermMatcher matcher) =>
        from block in text.Sections.SelectMany(section => section.Blocks.Select(block => block.Node)).Concat(text.Footnotes)
        from leaf in FlatText.Leaves(block, withHeadings: true)
        let flat = FlatText.Of(leaf, withLinks: true)
        let words = flat.ToString()
        from match in Find(words, matcher)
        let place = flat.LiteralAt(match.Start)
        where place is not null && !IsForeign(place.Value.Literal, leaf)
        select new Use(match.TermId, Words(words, match), text.At(Start(text, place.Value.Literal) + place.Value.Offset, match.Length));

    /// <summary>Where the characters of a literal begin: a backslash or a space may stand before them.</summary>
    private static int Start(MarkdownText text, LiteralInline literal) =>
        literal.Span.Start + Math.Max(0, text.File.Text.AsSpan(text.Start + literal.Span.Start).IndexOf(literal.Content.AsSpan()));

    private static string Words(string text, TermMatch match) => text.Substring(match.Start, match.Length).ReplaceLineEndings(" ");

    private static IEnumerable<TermMatch> Find(string text, TermMatcher matcher) =>
        matcher.Find(text, ImmutableHashSet<string>.Empty).Where(match => !IsQuoted(text, match));

    private static bool IsQuoted(string text, TermMatch match) =>
        text.AsSpan(0, match.Start).TrimEnd() is [.., '"' or '«' or '“' or '‘' or '„'] && text.AsSpan(match.End).TrimStart() is ['"' or '»' or '”' or '’' or '“', ..];

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

    private static bool SaysLanguage(MarkdownObject node) => node.TryGetAttributes()?.Properties?.Any(property => property.Key == "lang") is true;

    /// <summary>The texts outside of Markdown; a page and its title stand for themselves.</summary>
    private static IEnumerable<Located> PlainWords(Content content, LanguageCode language) =>
    [
        .. content.Questions.SelectMany(question => question.Text.TryGet(language, out var text)
            ? text.Cards.SelectMany(card => new[] { card.Front, card.Back }).Prepend(text.Title)
            : []),
        .. content.FreePages.SelectMany(page => page.Text.TryGet(language, out var text) ? text.Description is { } description ? [text.Title, description] : [text.Title] : Array.Empty<Located>()),
        .. content.Terms.SelectMany(term => term.Text.TryGet(language, out var text) ? [text.Definition] : Array.Empty<Located>()),
        .. content.Figures.SelectMany(figure => new[] { figure.Title, figure.Description }.SelectMany(texts => texts.TryGet(language, out var text) ? [text] : Array.Empty<Located>())),
        .. content.Figures.SelectMany(figure => figure.Labels).SelectMany(label => label.Text.TryGet(language, out var text) ? text.Lines : []),
    ];

    /// <summary>The place of a match in its file: as many same words stand before it there as in the text that YAML made of it.</summary>
    private static SourceLocation Within(Located words, TermMatch match)
    {
        var file = words.Location.File;
        var form = new Regex(string.Join(@"\s+", words.Value.Substring(match.Start, match.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)));
        var before = form.Count(words.Value.AsSpan(0, match.Start));
        var found = form.Matches(file.Text, file.OffsetOf(words.Location.Line, words.Location.Column)).ElementAtOrDefault(before);
        return found is null ? words.Location : file.At(found.Index, match.Length);
    }

    /// <summary>A form that a text uses.</summary>
    private sealed record Use(string TermId, string Words, SourceLocation Location);
}
