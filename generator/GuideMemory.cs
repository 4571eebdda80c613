using System.Collections.Frozen;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide;

/// <summary>What is remembered from one loading of a guide to the next, so that only what a change asks for is done again.</summary>
internal sealed class GuideMemory
{
    private GlossaryLinkers? linkers;
    private FrozenDictionary<string, DateOnly>? history;
    private (int Changes, LoadedGuide Guide)? last;

    /// <summary>The texts of files, and the records that were read from them.</summary>
    public ReadingCache Reading { get; } = new();

    /// <summary>When the files of the input folder were last changed: what was so at the first loading.</summary>
    public async Task<FrozenDictionary<string, DateOnly>> HistoryOfAsync(string folder) => history ??= await History.ReadAsync(folder);

    /// <summary>What finds the terms of the glossary; the same as before as long as the glossary is.</summary>
    public GlossaryLinkers LinkersFor(Content content) => linkers = GlossaryLinkers.For(content, linkers);

    /// <summary>The guide that was loaded last, unless anything it was made from has changed since.</summary>
    /// <param name="reading">Still reads what it is made from.</param>
    public async Task<LoadedGuide?> UnchangedAsync(Task reading)
    {
        if (last is null)
        {
            return null; // who loads once waits for nothing
        }

        await reading;
        return last is var (changes, guide) && changes == Reading.Changes ? guide : null;
    }

    public LoadedGuide Keep(LoadedGuide guide)
    {
        last = (Reading.Changes, guide);
        return guide;
    }
}
