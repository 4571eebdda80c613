using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>A card is found by its id, whatever the language and the order.</summary>
internal static class CardRules
{
    /// <summary>No question has two cards with one id.</summary>
    public static IEnumerable<Diagnostic> IdsAreUnique(Content content) =>
        from question in content.Questions
        from text in question.Text.Values
        from again in text.Cards.GroupBy(card => card.Id.Value, StringComparer.Ordinal).SelectMany(cards => cards.Skip(1))
        where again.Id.Value.Length > 0
        select new Diagnostic(DiagnosticCode.DuplicateId, $"The id '{again.Id}' is taken by another card of the question.",
            again.Id.Location,
            "Give each card of a question an id of its own.");

    /// <summary>A translation has the cards of its source, in any order.</summary>
    public static IEnumerable<Diagnostic> CardsCorrespond(Content content)
    {
        var language = content.Guide.SourceLanguage;
        return
            from question in content.Questions
            // otherwise nobody knows which belong together
            where question.Text.Values.All(text => text.Cards.All(card => Slug.IsValid(card.Id.Value)))
            let source = question.Text[language]
            from translation in question.Text.Values.Where(text => text.Language != language)
            from difference in Differences(source, translation, mayLack: content.Guide.IsPartlyTranslated)
            select difference;
    }

    private static IEnumerable<Diagnostic> Differences(QuestionText source, QuestionText translation, bool mayLack) =>
    [
        .. from card in source.Cards.ExceptBy(Ids(translation), card => card.Id.Value, StringComparer.Ordinal)
           where !mayLack
           select new Diagnostic(DiagnosticCode.CardsDiffer, $"The card '{card.Id}' is not translated.", translation.CardsLocation,
               $"Translate it from {card.Id.Location.Path}({card.Id.Location.Line}) under the same id."),
        .. translation.Cards.ExceptBy(Ids(source), card => card.Id.Value, StringComparer.Ordinal).Select(card => new Diagnostic(
            DiagnosticCode.CardsDiffer, $"The source has no card '{card.Id}'.", card.Id.Location,
            Suggestion.For(card.Id.Value, Ids(source)) ?? $"Add it to {source.File.Path}, or delete it here.")),
    ];

    private static IEnumerable<string> Ids(QuestionText text) => text.Cards.Select(card => card.Id.Value);
}
