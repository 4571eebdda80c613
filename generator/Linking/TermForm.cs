using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>A way in which texts write a glossary term.</summary>
/// <param name="IsOrdinary">Whether it means the term only where a question lists the term.</param>
internal sealed record TermForm(string Text, string TermId, bool IsCaseSensitive, bool IsOrdinary)
{
    /// <summary>Whether capitals count; a single letter is another one in the other case.</summary>
    public bool IsCaseSensitive { get; } = IsCaseSensitive || Text.Length == 1;

    /// <summary>As it is compared with texts.</summary>
    public string Folded { get; } = TermSpelling.Fold(Text);

    /// <summary>The forms of a term in one language. One that is ordinary is nothing else.</summary>
    public static IEnumerable<TermForm> Of(GlossaryTerm term, LanguageCode language)
    {
        if (!term.Text.TryGet(language, out var text))
        {
            return [];
        }

        var ordinary = text.FormsIfListed.Select(form => TermSpelling.Fold(form.Value)).ToHashSet(StringComparer.Ordinal);
        var exact = text.FormsIfListed.Select(form => form.Value).ToHashSet(StringComparer.Ordinal);
        var abbreviations = text.Abbreviations.Where(form => !exact.Contains(form.Value));
        var forms = text.Forms.Prepend(text.Term).Where(form => !ordinary.Contains(TermSpelling.Fold(form.Value)));
        return
        [
            .. text.FormsIfListed.Select(form => new TermForm(form.Value, term.Id, text.IsCaseSensitive, IsOrdinary: true)),
            .. abbreviations.Select(form => new TermForm(form.Value, term.Id, IsCaseSensitive: true, IsOrdinary: false)),
            .. forms.Select(form => new TermForm(form.Value, term.Id, text.IsCaseSensitive, IsOrdinary: false)),
        ];
    }

    /// <summary>The forms of a term that are better not used.</summary>
    public static IEnumerable<TermForm> ToAvoid(GlossaryTerm term, LanguageCode language) => term.Text.TryGet(language, out var text)
        ? text.Avoid.Select(form => new TermForm(form.Value, term.Id, text.IsCaseSensitive, IsOrdinary: false))
        : [];
}
