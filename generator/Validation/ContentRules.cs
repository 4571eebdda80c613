using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Every rule that content must follow beyond being readable.</summary>
internal static class ContentRules
{
    /// <summary>
    /// What does not keep a guide from being published but is worth an author's time, so that <c>check</c> alone takes the time to look for
    /// it.
    /// </summary>
    public static ImmutableArray<Diagnostic> Proofread(Content content) =>
    [
        .. TerminologyRules.FormsToAvoidAreAvoided(content),
        .. OutlineRules.LevelsFollowEachOther(content),
        .. OutlineRules.TitlesStandOnce(content),
        .. PublishingRules.TheAddressIsKnown(content),
    ];

    /// <summary>Checks content.</summary>
    /// <param name="targets">What the names in it mean.</param>
    /// <param name="pages">The pages that will show it.</param>
    /// <param name="packs">
    /// The language packs of the theme; those of the guide's languages may be missing, which is reported. None where the theme cannot be
    /// read.
    /// </param>
    public static ImmutableArray<Diagnostic> Validate(
        Content content, LinkTargets targets, PageList pages, ImmutableArray<LanguagePack>? packs)
    {
        ImmutableArray<Func<IEnumerable<Diagnostic>>> rules =
        [
            () => packs is { } known ? TranslationRules.LanguagesHavePacks(content, known) : [],
            () => targets.Problems,
            () => TranslationRules.TranslationsExist(content),
            () => TranslationRules.BlocksCorrespond(content),
            () => AnswerRules.QuestionsAreAnswered(content),
            () => CardRules.IdsAreUnique(content),
            () => CardRules.CardsCorrespond(content),
            () => SourceRules.SourcesAgree(content),
            () => GlossaryRules.FormsBelongToOneTerm(content),
            () => GlossaryRules.TermsAreDefined(content),
            () => LinkRules.AnchorsExist(content, targets),
            () => CodeRules.CodeIsTheSame(content),
            () => FigureRules.LabelsAreWritten(content),
            () => FigureRules.LabelsAreUsed(content),
            () => FigureRules.FiguresStandAlone(content, targets),
            () => FigureRules.FiguresAreShown(content, targets),
            () => AddressRules.AddressesAreUnique(pages),
            () => PublishedAddressRules.AddressesStay(content, pages),
        ];
        return [.. InParallel.Select(rules, rule => rule().ToArray()).SelectMany(found => found)];
    }
}
