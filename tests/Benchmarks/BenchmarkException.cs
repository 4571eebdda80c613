namespace StudyGuide.Benchmarks;

/// <summary>Something measured did not work; the message, for the user, contains what it printed.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
