using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide;

/// <summary>What is remembered from one loading of a guide to the next, so that only what a change asks for is done again.</summary>
internal sealed class GuideMemory
{
    private GlossaryLinkers? linkers;

    /// <summary>The texts of files, and the records that were read from them.</summary>
    public ReadingCache Reading { get; } = new();

    /// <summary>What finds the terms of the glossary; the same as before as long as the glossary is.</summary>
    public GlossaryLinkers LinkersFor(Content content) => linkers = GlossaryLinkers.For(content, linkers);
}
