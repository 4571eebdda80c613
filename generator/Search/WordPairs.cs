namespace StudyGuide.Search;

/// <summary>Which words of a document stand side by side, as hashes: quoted phrases are looked up by them.</summary>
internal sealed class WordPairs(uint[] essential, uint[] other)
{
    /// <summary>Those of title, names and summary, each once.</summary>
    public uint[] Essential => essential;

    /// <summary>Those of the rest, each once; some may be essential too.</summary>
    public uint[] Other => other;
}
