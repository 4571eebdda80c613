namespace StudyGuide.Formulas;

/// <summary>What is open at a place in a formula, and so can be closed there.</summary>
internal sealed class TexNesting
{
    private int groups;
    private int fences;
    private int environments;

    public T InGroup<T>(Func<T> read) => In(ref groups, read);

    public T InFence<T>(Func<T> read) => In(ref fences, read);

    public T InEnvironment<T>(Func<T> read) => In(ref environments, read);

    /// <summary>Whether a token ends something that is open; where nothing is, it is a mistake of its own.</summary>
    public bool Ends(string token) => token switch
    {
        "}" => groups > 0,
        @"\right" => fences > 0,
        @"\end" or "&" or @"\\" => environments > 0,
        _ => false,
    };

    private static T In<T>(ref int open, Func<T> read)
    {
        open++;
        var node = read();
        open--;
        return node;
    }
}
