using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyGuide.Figures;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>Turns text files into typed records and reports every place where a file does not say what its kind of file should.</summary>
internal static class ContentReader
{
    /// <summary>Reads the files of <c>input/</c>.</summary>
    /// <param name="known">What was read before, used again where no file of a record has changed.</param>
    /// <returns>
    /// Nothing where there is no usable <c>guide.yml</c>; otherwise all that could be understood, with placeholders for what could not.
    /// </returns>
    public static (Content? Content, ImmutableArray<Diagnostic> Diagnostics) Read(
        ImmutableArray<SourceFile> files,
        ImmutableArray<ImageFile> images = default,
        ReadingCache? known = null,
        ImmutableArray<StaticFile> staticFiles = default)
    {
        known ??= new ReadingCache();
        if (files.FirstOrDefault(file => file.RelativePath == "guide.yml") is not { } guideFile)
        {
            return (null, [GuideMissing(files)]);
        }

        var (guide, problems) = known.Read("guide", [guideFile], list => GuideReader.Read(guideFile, list));
        if (guide is null)
        {
            return (null, problems);
        }

        List<Diagnostic> diagnostics = [.. problems];
        List<string> unreadable = [];
        var languages = string.Join(' ', guide.Languages); // all that a record depends on besides its own files
        var sorted = ContentFiles.Sort(files, guide.Languages, diagnostics);
        var questions = ReadAll(sorted.Questions, group => ("questions/" + group.Key, group.Select(file => file.File)),
            (group, list) => QuestionReader.Read(group, guide.Languages, list));
        var pages = ReadAll(sorted.Pages, group => ("pages/" + group.Key, group.Select(file => file.File)),
            (group, list) => FreePageReader.Read(group, guide.Languages, list));
        var terms = ReadAll(sorted.Terms, file => ("glossary/" + file.Id, [file.File]),
            (file, list) => GlossaryTermReader.Read(file, guide.Languages, list));
        var figures = ReadAll(sorted.Figures, group => ($"{Figure.Folder}/{group.Key}", group.Select(file => file.File)),
            (group, list) => ReadFigure(group, guide.Languages, list));
        var content = new Content
        {
            Guide = guide,
            Questions = InOrder(questions, guide),
            Terms = terms,
            FreePages = [.. pages.OrderBy(page => page.Order ?? int.MaxValue)],
            Figures = figures,
            Unreadable = unreadable.ToFrozenSet(StringComparer.Ordinal),
            Images = images.IsDefault ? [] : images,
            StaticFiles = staticFiles.IsDefault ? [] : staticFiles,
            PublishedAddresses = files.FirstOrDefault(file => file.RelativePath == PublishedAddress.File) is { } listed
                ? AddressLock.Read(listed)
                : [],
        };
        return (content, [.. diagnostics]);

        ImmutableArray<TOut> ReadAll<TIn, TOut>(
            ImmutableArray<TIn> inputs, Func<TIn, (string Key, IEnumerable<SourceFile> Files)> identify,
            Func<TIn, List<Diagnostic>, TOut?> read)
            where TOut : class
        {
            var results = InParallel.Select(inputs, input =>
            {
                var (key, own) = identify(input);
                return known.Read(key, [languages, .. own], list => read(input, list));
            });
            diagnostics.AddRange(results.SelectMany(result => result.Diagnostics));
            unreadable.AddRange(inputs.Where((_, index) => results[index].Value is null).Select(input => identify(input).Key));
            return [.. results.Select(result => result.Value).OfType<TOut>()];
        }
    }

    /// <summary>The order of the guide; questions come here sorted by their ids.</summary>
    private static ImmutableArray<Question> InOrder(ImmutableArray<Question> questions, Guide guide) =>
    [
        .. questions
            .OrderBy(question => IndexOf(guide.Topics, question.Topic))
            .ThenBy(question => IndexOf(guide.Levels, question.Level)),
    ];

    private static int IndexOf<T>(ImmutableArray<T> categories, Located? id)
        where T : Category =>
        categories.IndexOf(categories.FirstOrDefault(category => category.Id == id?.Value)!);

    private static Figure? ReadFigure(
        IGrouping<string, ContentFile> files, ImmutableArray<LanguageCode> languages, List<Diagnostic> diagnostics)
    {
        var byKind = files.Select(file => file.File).ToLookup(file => Figure.IsDrawing(file.RelativePath));
        return FigureReader.Read(files.Key, byKind[true].FirstOrDefault(), byKind[false].FirstOrDefault(), languages, diagnostics);
    }

    private static Diagnostic GuideMissing(ImmutableArray<SourceFile> files)
    {
        var root = files.FirstOrDefault() is { } first ? first.Path[..^first.RelativePath.Length] : "";
        return new Diagnostic(DiagnosticCode.GuideMissing, "There is no guide.yml.",
            new SourceFile($"{root}guide.yml", "guide.yml", "").At(0),
            "Create it with 'title', 'description', 'languages', 'levels' and 'topics'.");
    }
}
