using System.Reflection;

namespace StudyGuide.Tests.Support;

/// <summary>Where the repository lies, for tests that read its own guide, theme and documents.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
