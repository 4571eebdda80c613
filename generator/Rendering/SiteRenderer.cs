using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>Makes all files of a site, on all processors.</summary>
internal static class SiteRenderer
{
    /// <returns>The files in the order of the plan; mistakes of the theme instead of the files that they prevent.</returns>
    public static (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics) Render(ImmutableArray<PlannedFile> plan)
    {
        var files = new OutputFile?[plan.Length];
        var mistakes = new ConcurrentBag<Diagnostic>();
        var largestFirst = Partitioner.Create(0, plan.Length, 1);
        Parallel.ForEach(largestFirst, range =>
        {
            try
            {
                files[range.Item1] = new OutputFile(plan[range.Item1].Path, plan[range.Item1].Make());
            }
            catch (TemplateException mistake)
            {
                mistakes.Add(mistake.Diagnostic);
            }
        });
        return ([.. files.OfType<OutputFile>()], [.. mistakes.Distinct().Order(DiagnosticOrder.Instance)]);
    }
}
