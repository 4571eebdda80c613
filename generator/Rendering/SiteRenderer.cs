using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Makes all files of a site, on all processors.</summary>
internal static class SiteRenderer
{
    /// <param name="put">Takes each file as soon as it is made; called by several threads.</param>
    /// <returns>What was made, in the order of the plan; mistakes of the theme, each instead of the file that it prevents.</returns>
    public static (ImmutableArray<RenderedFile> Files, ImmutableArray<Diagnostic> Mistakes) Render(
        ImmutableArray<PlannedFile> plan, Action<OutputFile> put)
    {
        var mistakes = new ConcurrentBag<Diagnostic>();
        var files = InParallel.Select(plan, planned =>
        {
            try
            {
                return Render(planned, put);
            }
            catch (TemplateException mistake)
            {
                mistakes.Add(mistake.Diagnostic);
                return null;
            }
        });
        return ([.. files.OfType<RenderedFile>()], [.. mistakes.Distinct().Order(DiagnosticOrder.Instance)]);
    }

    private static RenderedFile Render(PlannedFile planned, Action<OutputFile> put)
    {
        var file = new OutputFile(planned.Path, planned.Make());
        put(file);
        return new RenderedFile(file.Path, Fingerprint.Of(file.Bytes.Span), file.Bytes.Length, planned.Page);
    }
}
