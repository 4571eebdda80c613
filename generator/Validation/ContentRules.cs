using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Every rule that content must follow beyond being readable.</summary>
internal static class ContentRules
{
    /// <summary>
    /// What does not keep a guide from being published but is worth an author's time, so that <c>check</c> alone takes the time to look for
    /// it.
    /// </summary>
    public static ImmutableArray<Diagnostic> Proofread(Content content) => [.. TerminologyRules.FormsToAvoidAreAvoided(content)];

    /// <summary>Checks content.</summary>
    /// <param name="packs">
    /// The language packs of the theme; those of the guide's languages may be missing, which is reported. None where the theme cannot be
    /// read.
    /// </param>
    public static ImmutableArray<Diagnostic> Validate(Content content, ImmutableArray<LanguagePack>? packs)
    {
        ImmutableArray<LanguagePack> used = [.. content.Guide.Languages
            .Select(language => packs?.FirstOrDefault(pack => pack.Code == language))
            .OfType<LanguagePack>()];
        return
        [
            .. packs is { } known ? TranslationRules.LanguagesHavePacks(content, known) : [],
            .. TranslationRules.TranslationsExist(content),
            .. TranslationRules.BlocksCorrespond(content),
            .. ReferenceRules.TopicsAreDeclared(content),
            .. ReferenceRules.LevelsAreDeclared(content),
            .. ReferenceRules.RelatedQuestionsExist(content),
            .. ReferenceRules.TermsAreDefined(content),
            .. CardRules.IdsAreUnique(content),
            .. CardRules.CardsCorrespond(content),
            .. SourceRules.SourcesAgree(content),
            .. GlossaryRules.FormsBelongToOneTerm(content),
            .. LinkRules.LinksLeadSomewhere(content),
            .. CodeRules.LanguagesAreKnown(content),
            .. CodeRules.CodeIsTheSame(content),
            .. FigureRules.LabelsAreWritten(content),
            .. FigureRules.LabelsAreUsed(content),
            .. FigureRules.FiguresStandAlone(content),
            .. FigureRules.FiguresAreShown(content),
            .. AddressRules.AddressesAreUnique(content, used),
        ];
    }
}
