using StudyGuide.Model;
using StudyGuide.Rendering;

namespace StudyGuide.Tests.Rendering;

/// <summary>Addresses as the golden guides have them, for texts that are printed without a page.</summary>
internal sealed class RelativeAddresses(string root, string language) : LinkAddresses
{
    private readonly LanguageCode code = new(language);

    public override string To(ISubject subject, string? anchor) => root + (subject switch
    {
        Question question => $"{code}/questions/{(question.Text.TryGet(code, out var text) ? text.Slug.Value : question.Id)}/",
        GlossaryTerm term =>
            $"{code}/{(language == "fr" ? "glossaire" : "glossary")}/{(term.Text.TryGet(code, out var text) ? text.Slug.Value : term.Id)}/",
        FreePage page => $"{code}/{(page.Text.TryGet(code, out var text) ? text.Slug.Value : page.Id)}/",
        _ => "",
    }) + (string.IsNullOrEmpty(anchor) ? "" : "#" + anchor);

    public override string ToFile(string path) => root + path;
}
