using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace StudyGuide.Model;

/// <summary>
/// Work on all processors. A problem arrives as it was thrown: .NET bundles those of a parallel loop in an
/// <see cref="AggregateException"/>, which nobody who waits for a full disk would recognise.
/// </summary>
internal static class InParallel
{
    /// <summary>Works on each item. They are begun one by one in their order, so that what takes long can come first.</summary>
    public static void ForEach<T>(IReadOnlyList<T> items, Action<T> work)
    {
        if (items.Count > 0)
        {
            var oneByOne = Partitioner.Create(0, items.Count, 1);
            Unbundled(() => Parallel.ForEach(oneByOne, range => work(items[range.Item1])));
        }
    }

    /// <summary>What becomes of each item, in the order of the items.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        ForEach([.. Enumerable.Range(0, items.Count)], index => results[index] = work(items[index]));
        return results;
    }

    /// <summary>Two results that have nothing to do with each other.</summary>
    public static (TOne One, TOther Other) Both<TOne, TOther>(Func<TOne> one, Func<TOther> other)
    {
        var (first, second) = (default(TOne), default(TOther));
        Unbundled(() => Parallel.Invoke(() => first = one(), () => second = other()));
        return (first!, second!);
    }

    /// <summary>Works on the numbers below <paramref name="count"/>; each thread has something of its own that it works with.</summary>
    public static void For<TOwn>(int count, Func<TOwn> begin, Action<int, TOwn> work) =>
        Unbundled(() => Parallel.For(
            0,
            count,
            begin,
            (number, _, own) =>
            {
                work(number, own);
                return own;
            },
            _ => { }));

    private static void Unbundled(Action loop)
    {
        try
        {
            loop();
        }
        catch (AggregateException bundle)
        {
            // Several threads may have met a problem at the same time: the others would be told after the first is mended.
            ExceptionDispatchInfo.Throw(bundle.Flatten().InnerExceptions[0]);
        }
    }
}
