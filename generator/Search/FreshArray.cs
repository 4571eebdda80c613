namespace StudyGuide.Search;

/// <summary>Makes large arrays that are read and written in any order.</summary>
internal static class FreshArray
{
    /// <summary>
    /// An array whose memory the system has given already. Of a large array it gives none before it is used; where a place is read first
    /// and written afterwards, it has to stop all threads for each of the pages, which was a tenth of the time of the index.
    /// </summary>
    public static T[] Of<T>(int length)
    {
        var array = new T[length];
        Array.Clear(array);
        return array;
    }

    /// <summary>Makes room in an array; what is in it stays.</summary>
    public static void Grow<T>(ref T[] array, int length)
    {
        var grown = new T[length];
        array.CopyTo(grown, 0);
        Array.Clear(grown, array.Length, length - array.Length);
        array = grown;
    }
}
