namespace StudyGuide.Benchmarks.Guide;

/// <summary>
/// A sequence of choices that depends on its seed alone (SplitMix64): the same guide on every machine and every version of .NET.
/// </summary>
internal sealed class Dice(int seed)
{
    private ulong state = (ulong)seed * 0x9E3779B97F4A7C15 + 1;

    public int Below(int limit) => (int)(Next() * limit);

    public bool Chance(double probability) => Next() < probability;

    public T Pick<T>(T[] choices) => choices[Below(choices.Length)];

    /// <summary>Prefers the first choices, as languages prefer some of their words.</summary>
    public T PickFrequent<T>(T[] choices)
    {
        var place = Next();
        return choices[(int)(place * place * choices.Length)];
    }

    private double Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
