using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using StudyGuide.Model;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Makes all files of a site, on all processors.</summary>
internal static class SiteRenderer
{
    /// <param name="put">Takes each file as soon as it is made; called by several threads.</param>
    /// <returns>What was made, in the order of the plan; mistakes of the theme, each instead of the file that it prevents.</returns>
    public static (ImmutableArray<RenderedFile> Files, ImmutableArray<Diagnostic> Mistakes) Render(ImmutableArray<PlannedFile> plan, Action<OutputFile> put)
    {
        var files = new RenderedFile?[plan.Length];
        var mistakes = new ConcurrentBag<Diagnostic>();
        var oneByOne = Partitioner.Create(0, plan.Length, 1);
        try
        {
            Parallel.ForEach(oneByOne, range =>
            {
                try
                {
                    files[range.Item1] = Render(plan[range.Item1], put);
                }
                catch (TemplateException mistake)
                {
                    mistakes.Add(mistake.Diagnostic);
                }
            });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]); // what the disk refuses once it refuses several times
        }

        return ([.. files.OfType<RenderedFile>()], [.. mistakes.Distinct().Order(DiagnosticOrder.Instance)]);
    }

    private static RenderedFile Render(PlannedFile planned, Action<OutputFile> put)
    {
        var file = new OutputFile(planned.Path, planned.Make());
        put(file);
        return new RenderedFile(file.Path, Fingerprint.Of(file.Bytes.Span), file.Bytes.Length, planned.Page);
    }
}
