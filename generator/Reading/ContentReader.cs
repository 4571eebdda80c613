using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Turns text files into typed records and reports every place where a file does not say what its kind of file should.</summary>
internal static class ContentReader
{
    /// <summary>Reads the files of <c>input/</c>.</summary>
    /// <returns>Nothing where there is no usable <c>guide.yml</c>; otherwise all that could be understood, with placeholders for what could not.</returns>
    public static (Content? Content, ImmutableArray<Diagnostic> Diagnostics) Read(ImmutableArray<SourceFile> files, ImmutableArray<ImageFile> images = default)
    {
        List<Diagnostic> diagnostics = [];
        var guideFile = files.FirstOrDefault(file => file.RelativePath == "guide.yml");
        var guide = guideFile is null ? null : GuideReader.Read(guideFile, diagnostics);
        if (guide is null)
        {
            diagnostics.AddRange(guideFile is null ? [GuideMissing(files)] : []);
            return (null, [.. diagnostics]);
        }

        var sorted = ContentFiles.Sort(files, guide.Languages, diagnostics);
        var questions = ReadInParallel<IGrouping<string, ContentFile>, Question>(sorted.Questions, (group, problems) => QuestionReader.Read(group, guide, problems), diagnostics);
        var pages = ReadInParallel<IGrouping<string, ContentFile>, FreePage>(sorted.Pages, (group, problems) => FreePageReader.Read(group, guide, problems), diagnostics);
        var terms = ReadInParallel<ContentFile, GlossaryTerm>(sorted.Terms, (file, problems) => GlossaryTermReader.Read(file, guide, problems), diagnostics);
        return (new Content(guide, questions, terms, pages, images.IsDefault ? [] : images), [.. diagnostics]);
    }

    private static ImmutableArray<TOut> ReadInParallel<TIn, TOut>(
        IReadOnlyCollection<TIn> inputs, Func<TIn, List<Diagnostic>, TOut?> read, List<Diagnostic> diagnostics)
        where TOut : class
    {
        var results = inputs.AsParallel().AsOrdered()
            .Select(input =>
            {
                List<Diagnostic> problems = [];
                return (value: read(input, problems), problems);
            })
            .ToArray();
        diagnostics.AddRange(results.SelectMany(result => result.problems));
        return [.. results.Select(result => result.value).OfType<TOut>()];
    }

    private static Diagnostic GuideMissing(ImmutableArray<SourceFile> files)
    {
        var root = files.FirstOrDefault() is { } first ? first.Path[..^first.RelativePath.Length] : "";
        return new Diagnostic(DiagnosticCode.GuideMissing, "There is no guide.yml.", new SourceFile($"{root}guide.yml", "guide.yml", "").At(0),
            "Create it with 'title', 'description', 'languages', 'levels' and 'topics'.");
    }
}
