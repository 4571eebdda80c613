namespace StudyGuide.Search;

/// <summary>
/// A hash of 32 bits that a script can calculate too: FNV-1a over UTF-16 code units, mixed at the end as MurmurHash3 does (<c>fmix32</c>)
/// so that the upper bits are as good as the lower ones.
/// </summary>
internal readonly record struct PairHash
{
    private readonly uint state;

    private PairHash(uint state) => this.state = state;

    public static PairHash Empty => new(0x811C9DC5);

    public PairHash With(string text)
    {
        var hash = state;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 0x01000193;
        }

        return new PairHash(hash);
    }

    public uint Value
    {
        get
        {
            var hash = state;
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }
}
