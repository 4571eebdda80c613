using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>The glossary says one thing about one word.</summary>
internal static class GlossaryRules
{
    /// <summary>A form belongs to one term of a language; a text could not be linked otherwise.</summary>
    public static IEnumerable<Diagnostic> FormsBelongToOneTerm(Content content) =>
        from term in content.Terms
        from text in term.Text.Values
        from form in Forms(text)
        where form.Text.Value.Length > 0
        group (term, form) by (text.Language, TermSpelling.Fold(form.Text.Value)) into claims
        from claim in claims.DistinctBy(claim => (claim.term.Id, claim.form.Text.Value, claim.form.IsExact))
        let first = claims.First(other => other.term == claim.term || Overlap(other.form, claim.form))
        where first.term.Id != claim.term.Id
        group (claim, first) by (claim.term.Id, claims.Key) into ofTerm
        let again = ofTerm.First()
        select new Diagnostic(DiagnosticCode.FormClaimedTwice,
            $"The form '{again.claim.form.Text}' already belongs to the term '{again.first.term.Id}'.", again.claim.form.Text.Location,
            "Leave it to one of the two terms.");

    /// <summary>Every term has a definition in each of its languages, or none has.</summary>
    public static IEnumerable<Diagnostic> TermsAreDefined(Content content)
    {
        var guide = content.Guide;
        if (content.Terms.Length > 1 && content.Terms.All(term => term.Text.Values.All(text => text.Definition is null)))
        {
            return [new Diagnostic(DiagnosticCode.DefinitionMissing, "No term of the glossary has a definition.", guide.Location,
                "Add 'definition: …' to the terms, should readers see what they mean.")];
        }

        return
            from term in content.Terms
            from text in term.Text.Values
            where text.Definition is null
            // a translation that is to come
            where !guide.IsPartlyTranslated || text.Language == guide.SourceLanguage || term.Text[guide.SourceLanguage].Definition is null
            select new Diagnostic(DiagnosticCode.DefinitionMissing, $"The term '{text.Term}' has no definition in '{text.Language}'.",
                text.Location,
                "Add 'definition: …' below it.");
    }

    private static IEnumerable<Form> Forms(TermText text) =>
    [
        new Form(text.Term, text.IsCaseSensitive),
        .. text.Forms.Select(form => new Form(form, text.IsCaseSensitive)),
        .. text.Abbreviations.Select(form => new Form(form, true)),
        .. text.FormsIfListed.Select(form => new Form(form, text.IsCaseSensitive)),
    ];

    private static bool Overlap(Form one, Form other) =>
        !one.IsExact || !other.IsExact || TermSpelling.HaveSameCase(one.Text.Value, other.Text.Value);

    private sealed record Form(Located Text, bool IsExact);
}
