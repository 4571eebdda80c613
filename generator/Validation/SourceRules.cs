using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>What answers rely on is described the same everywhere.</summary>
internal static class SourceRules
{
    /// <summary>
    /// A publication has one title, one year and the same authors in every question that cites it: the list of sources prints it once.
    /// </summary>
    public static IEnumerable<Diagnostic> SourcesAgree(Content content) =>
        from citations in content.Questions.SelectMany(question => question.Sources).Where(source => source.Url.Length > 0)
            .GroupBy(source => source.Url, StringComparer.Ordinal)
        let first = citations.First()
        from again in citations.Skip(1)
        where again with { Location = first.Location } != first
        select new Diagnostic(DiagnosticCode.SourcesDiffer, $"The source {again.Url} is described in another way than before.",
            again.Location,
            $"Write title, authors, year and language as in {first.Location.Path}({first.Location.Line}).");
}
