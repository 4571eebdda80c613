using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class InParallelTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 1000)];

    [Fact]
    public void A_problem_arrives_as_it_was_thrown()
    {
        Assert.Throws<WorldException>(() => InParallel.ForEach(Numbers, Refuse));
        Assert.Throws<WorldException>(() => InParallel.Select(Numbers, number =>
        {
            Refuse(number);
            return number;
        }));
        Assert.Throws<WorldException>(() => InParallel.For(Numbers.Length, () => "own", (number, _) => Refuse(number)));
    }

    [Fact]
    public void It_still_says_where_it_was_thrown() =>
        Assert.Contains(
            nameof(Refuse), Assert.Throws<WorldException>(() => InParallel.ForEach(Numbers, Refuse)).StackTrace, StringComparison.Ordinal);

    [Fact]
    public void Results_keep_the_order_of_the_items() =>
        Assert.Equal(Numbers.Select(number => number * 2), InParallel.Select(Numbers, number => number * 2));

    [Fact]
    public void No_items_are_no_work()
    {
        InParallel.ForEach(Array.Empty<int>(), Refuse);
        Assert.Empty(InParallel.Select(Array.Empty<int>(), number => number));
    }

    [Fact]
    public void Nobody_else_uses_the_loops_that_bundle_problems()
    {
        string[] bundling = ["Parallel.For", "AsParallel("];
        var users =
            from path in Directory.EnumerateFiles(Support.Repository.PathOf("generator"), "*.cs", SearchOption.AllDirectories)
            where Path.GetFileName(path) != "InParallel.cs"
            where !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            let text = File.ReadAllText(path).Replace("InParallel.", "", StringComparison.Ordinal)
            where bundling.Any(loop => text.Contains(loop, StringComparison.Ordinal))
            select Path.GetFileName(path);

        Assert.Empty(users);
    }

    private static void Refuse(int number) => throw new WorldException($"There is no room for {number}.");
}
