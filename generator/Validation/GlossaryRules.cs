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
