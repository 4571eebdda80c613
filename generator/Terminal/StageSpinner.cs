using Spectre.Console;

namespace StudyGuide.Terminal;

/// <summary>A sign that turns while a stage works, until it is disposed of.</summary>
internal sealed class StageSpinner : IDisposable
{
    private readonly TaskCompletionSource finished = new();
    private readonly Task turning;

    public StageSpinner(IAnsiConsole console, string stage) =>
        turning = console.Status().Spinner(Spinner.Known.Dots).StartAsync($"{stage} …", _ => finished.Task);

    public void Dispose()
    {
        finished.TrySetResult();
        turning.GetAwaiter().GetResult(); // until then its line is on the screen
    }
}
