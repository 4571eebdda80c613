using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>The glossary says one thing about one word.</summary>
internal static class GlossaryRules
{
    /// <summary>A form belongs to one term of a language; a text could not be linked otherwise.</summary>
    public static IEnumerable<Diagnostic> FormsBelongToOneTerm(Content content) =>
        from term in content.Terms
        from text in term.Text.Values
        from form in text.Forms.Concat(text.Abbreviations).Concat(text.FormsIfListed).Prepend(text.Term)
        where form.Value.Length > 0
        group (term, form) by (text.Language, form: Key(form.Value, text.Abbreviations.Contains(form))) into claims
        where claims.DistinctBy(claim => claim.term.Id).Count() > 1
        from claim in claims.DistinctBy(claim => claim.term.Id).Skip(1)
        select new Diagnostic(DiagnosticCode.FormClaimedTwice,
            $"The form '{claim.form.Value}' already belongs to the term '{claims.First().term.Id}'.", claim.form.Location,
            "Leave it to one of the two terms.");

    private static string Key(string form, bool isAbbreviation) => isAbbreviation ? form : form.ToLowerInvariant().Replace('-', ' ').Replace('’', '\'');
}
