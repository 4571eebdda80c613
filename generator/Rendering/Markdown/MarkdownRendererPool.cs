using System.Collections.Concurrent;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Markdown;

/// <summary>Keeps renderers for use by the threads that need one: making them costs more than printing a paragraph.</summary>
internal sealed class MarkdownRendererPool(Site site)
{
    private readonly ConcurrentDictionary<(LanguageCode Text, LanguageCode Reader), ConcurrentBag<MarkdownRenderer>> idle = [];

    /// <summary>Prints with a renderer for texts in one language on pages in another, or the same.</summary>
    public T Use<T>(LanguagePack text, LanguagePack reader, Func<MarkdownRenderer, T> print)
    {
        var bag = idle.GetOrAdd((text.Code, reader.Code), _ => []);
        var renderer = bag.TryTake(out var known) ? known : new MarkdownRenderer(site, text, reader);
        var result = print(renderer);
        bag.Add(renderer);
        return result;
    }
}
