using System.Runtime.InteropServices;

namespace StudyGuide.Benchmarks;

/// <summary>What the operating system counted for the child processes that have ended.</summary>
internal static partial class ChildProcesses
{
    private const int Children = -1;

    /// <summary>User and system time together; nothing on Windows, where an ended process still tells its own.</summary>
    public static TimeSpan? ProcessorTime()
    {
        if (OperatingSystem.IsWindows() || GetResourceUsage(Children, out var usage) != 0)
        {
            return null;
        }

        return usage.User.Span + usage.System.Span;
    }

    // getrusage(2), POSIX; .NET does not answer for a process that has ended.
    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeValue
    {
        private readonly nint seconds;

        // 32 bits on some systems, 64 on others; the value is below a million, and what is read beside it is padding.
        private readonly int microseconds;

        private readonly int padding;

        public TimeSpan Span => TimeSpan.FromSeconds(seconds) + TimeSpan.FromMicroseconds(microseconds);
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct ResourceUsage
    {
        public TimeValue User;
        public TimeValue System;
        public Counters Rest;
    }

    /// <summary>The 14 counters after the times, which are not used.</summary>
    [System.Runtime.CompilerServices.InlineArray(14)]
    private struct Counters
    {
        private nint first;
    }
}
