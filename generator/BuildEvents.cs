using System.Diagnostics;

namespace StudyGuide;

/// <summary>Tells whoever listens what happens: the terminal, the preview, a test.</summary>
internal sealed class BuildEvents(Action<BuildEvent> listener)
{
    public static BuildEvents Unheard { get; } = new(_ => { });

    public void Tell(BuildEvent happened) => listener(happened);

    /// <summary>Runs a stage, and tells when it starts and how long it took.</summary>
    /// <param name="count">What the stage worked on.</param>
    public T Stage<T>(string name, Func<T> work, Func<T, string> count)
    {
        var clock = Start(name);
        var result = work();
        Tell(new StageFinished(name, clock.Elapsed, count(result)));
        return result;
    }

    /// <inheritdoc cref="Stage{T}"/>
    public async Task<T> StageAsync<T>(string name, Func<Task<T>> work, Func<T, string> count)
    {
        var clock = Start(name);
        var result = await work();
        Tell(new StageFinished(name, clock.Elapsed, count(result)));
        return result;
    }

    private Stopwatch Start(string name)
    {
        Tell(new StageStarted(name));
        return Stopwatch.StartNew();
    }
}
