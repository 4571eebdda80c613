using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Makes all files of a site, on all processors.</summary>
internal static class SiteRenderer
{
    /// <param name="put">Takes each file as soon as it is made; called by several threads.</param>
    /// <returns>Mistakes of the theme, each instead of the file that it prevents.</returns>
    public static ImmutableArray<Diagnostic> Render(ImmutableArray<PlannedFile> plan, Action<OutputFile> put)
    {
        var mistakes = new ConcurrentBag<Diagnostic>();
        InParallel.ForEach(plan, file =>
        {
            try
            {
                put(new OutputFile(file.Path, file.Make()));
            }
            catch (TemplateException mistake)
            {
                mistakes.Add(mistake.Diagnostic);
            }
        });
        return [.. mistakes.Distinct().Order(DiagnosticOrder.Instance)];
    }
}
