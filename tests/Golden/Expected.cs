namespace StudyGuide.Tests.Golden;

/// <summary>A file that holds what a test expects; with <c>UPDATE_GOLDEN=1</c> it is written instead of compared.</summary>
internal static class Expected
{
    private static readonly bool isUpdating = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>Compares a text with a file; an empty text needs no file.</summary>
    public static void Matches(string path, string actual)
    {
        if (!isUpdating)
        {
            Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
        }
        else if (actual.Length > 0)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        else
        {
            File.Delete(path);
        }
    }
}
