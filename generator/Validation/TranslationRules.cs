using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>What exists in the source language exists in the others, block by block.</summary>
internal static class TranslationRules
{
    private static readonly SectionKind[] kinds = Enum.GetValues<SectionKind>();

    /// <summary>The theme has a language pack for every language of the guide.</summary>
    public static IEnumerable<Diagnostic> LanguagesHavePacks(Content content, ImmutableArray<LanguagePack> packs) =>
        from language in content.Guide.Languages
        where packs.All(pack => pack.Code != language)
        select new Diagnostic(DiagnosticCode.LanguagePackMissing, $"The theme has no language pack '{language}'.", content.Guide.Location,
            $"Add languages/{language}.yml to the theme; copy a pack and translate it.");

    /// <summary>Every text of the source language is translated into the others.</summary>
    public static IEnumerable<Diagnostic> TranslationsExist(Content content) =>
        from language in content.Guide.Languages.Skip(content.Guide.IsPartlyTranslated ? content.Guide.Languages.Length : 1)
        from missing in Missing(content, language)
        select new Diagnostic(DiagnosticCode.MissingTranslation, $"{missing.What} is not translated into '{language}'.", missing.Location,
            missing.Hint(language));

    /// <summary>A translation has the same blocks as its source in every section, so that both can be read side by side.</summary>
    public static IEnumerable<Diagnostic> BlocksCorrespond(Content content) =>
        TextsWithTranslations(content).SelectMany(pair => Differences(pair.Source, pair.Translation, content.Guide.IsPartlyTranslated));

    /// <summary>Every text in the source language beside each of its translations.</summary>
    public static IEnumerable<(MarkdownText Source, MarkdownText Translation)> TextsWithTranslations(Content content)
    {
        var source = content.Guide.SourceLanguage;
        var answers = content.Questions.SelectMany(question => Pairs(question.Text, source, text => text.Answer));
        var pages = content.FreePages.SelectMany(page => Pairs(page.Text, source, text => text.Body));
        return answers.Concat(pages).Where(pair => !pair.Source.IsUnreadable && !pair.Translation.IsUnreadable);
    }

    private static IEnumerable<(MarkdownText Source, MarkdownText Translation)> Pairs<T>(
        Localized<T> texts, LanguageCode source, Func<T, MarkdownText> markdown)
        where T : class =>
        texts.TryGet(source, out var original)
            ? texts.ByLanguage.Where(entry => entry.Key != source).Select(entry => (markdown(original), markdown(entry.Value)))
            : [];

    /// <param name="mayLack">Whether the translation may lack what it does not have at all.</param>
    private static IEnumerable<Diagnostic> Differences(MarkdownText source, MarkdownText translation, bool mayLack)
    {
        if (source.Sections.IsEmpty != translation.Sections.IsEmpty)
        {
            return source.Sections.IsEmpty ? [WithoutSource(source, translation)]
                : mayLack ? []
                : [WithoutTranslation(source, translation)];
        }

        return SectionsThatDiffer(source, translation, mayLack);
    }

    private static Diagnostic WithoutSource(MarkdownText source, MarkdownText translation) => new(
        DiagnosticCode.BlocksDiffer, "The translation has a text, its source has none.", translation.Sections[0].Location,
        $"Write it in {source.File.Path}, too.");

    private static Diagnostic WithoutTranslation(MarkdownText source, MarkdownText translation) => new(
        DiagnosticCode.BlocksDiffer, "The source has a text, the translation has none.", translation.At(0),
        $"Translate {source.File.Path} block by block.");

    private static IEnumerable<Diagnostic> SectionsThatDiffer(MarkdownText source, MarkdownText translation, bool mayLack)
    {
        foreach (var kind in kinds)
        {
            var (original, translated) = (source.Section(kind), translation.Section(kind));
            var expected = original?.Blocks.Length ?? 0;
            var found = translated?.Blocks.Length ?? 0;
            if (found == 0 && mayLack)
            {
                continue;
            }

            if (expected != found)
            {
                yield return new Diagnostic(DiagnosticCode.BlocksDiffer,
                    $"The section '{SectionNames.Of(kind)}' has {found} {(found == 1 ? "block" : "blocks")}; its source has {expected}.",
                    translated?.Location ?? translation.File.At(0), $"Translate {source.File.Path} block by block.");
            }
            else if (original is not null && FirstDifference(original, translated!) is >= 0 and var index)
            {
                yield return new Diagnostic(DiagnosticCode.BlocksDiffer,
                    $"Block {index + 1} of the section '{SectionNames.Of(kind)}' is {KindOf(translated!.Blocks[index].Node)}; "
                    + $"in its source it is {KindOf(original.Blocks[index].Node)}.",
                    translation.At(Math.Max(translated.Blocks[index].Node.Span.Start, 0)), $"Compare it with {source.File.Path}.");
            }
        }
    }

    private static string KindOf(Block block) => block switch
    {
        HeadingBlock => "a heading",
        ParagraphBlock => "a paragraph",
        ListBlock => "a list",
        Table => "a table",
        MathBlock => "a formula",
        CodeBlock => "a block of code",
        QuoteBlock => "a quotation",
        CustomContainer container => $"a container '{container.Info}'",
        _ => "a block of another kind",
    };

    private static int FirstDifference(MarkdownSection original, MarkdownSection translated)
    {
        for (var index = 0; index < original.Blocks.Length; index++)
        {
            if (original.Blocks[index].Node.GetType() != translated.Blocks[index].Node.GetType())
            {
                return index;
            }
        }

        return -1;
    }

    private static IEnumerable<Untranslated> Missing(Content content, LanguageCode language)
    {
        var guide = content.Guide;
        return
        [
            .. Texts("The title of the guide", guide.Title, guide.Location),
            .. Texts("The description of the guide", guide.Description, guide.Location),
            .. guide.Levels.SelectMany(level => Texts($"The title of the level '{level.Id}'", level.Title, level.Location)),
            .. guide.Levels.SelectMany(level => Texts($"The description of the level '{level.Id}'", level.Description, level.Location)),
            .. guide.Topics.SelectMany(topic => Texts($"The title of the topic '{topic.Id}'", topic.Title, topic.Location)),
            .. guide.Topics.SelectMany(topic => Texts($"The description of the topic '{topic.Id}'", topic.Description, topic.Location)),
            .. content.Questions.Where(question => !question.Text.Has(language) && !question.UnreadableIn.Contains(language))
                .Select(question => new Untranslated($"The question '{question.Id}'", question.Location, File(question.Id))),
            .. content.FreePages.Where(page => !page.Text.Has(language) && !page.UnreadableIn.Contains(language))
                .Select(page => new Untranslated($"The page '{page.Id}'", page.Location, File(page.Id))),
            .. content.Figures.SelectMany(figure => Texts($"The title of the figure '{figure.Id}'", figure.Title, figure.Location)),
            .. content.Figures.SelectMany(
                figure => Texts($"The description of the figure '{figure.Id}'", figure.Description, figure.Location)),
            .. content.Figures.SelectMany(
                figure => figure.Labels.SelectMany(label => Texts($"The label '{label.Key}'", label.Text, label.Key.Location))),
            .. content.Terms.SelectMany(term => Texts($"The term '{term.Id}'", term.Text, term.Location)),
        ];

        IEnumerable<Untranslated> Texts<T>(string what, Localized<T> texts, SourceLocation location)
            where T : class =>
            texts.Has(language) || texts.ByLanguage.IsEmpty ? [] : [new Untranslated(what, location, code => $"Add '{code}: …'.")];

        Func<LanguageCode, string> File(string id) => code => $"Add {id}.{code}.md beside it.";
    }

    private sealed record Untranslated(string What, SourceLocation Location, Func<LanguageCode, string> Hint);
}
