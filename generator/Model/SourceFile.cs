namespace StudyGuide.Model;

/// <summary>A text file as it was read, with the look-up from character offsets to lines.</summary>
/// <param name="path">How messages name the file: as it can be opened from where the command was started, with forward slashes.</param>
/// <param name="relativePath">The path inside <c>input/</c> or <c>theme/</c>, with forward slashes.</param>
/// <param name="text">The whole text.</param>
internal sealed class SourceFile(string path, string relativePath, string text) : IEquatable<SourceFile>
{
    private readonly Lazy<int[]> lineStarts = new(() => FindLineStarts(text));

    public string Path { get; } = path;

    public string RelativePath { get; } = relativePath;

    public string Text { get; } = text;

    /// <summary>A place in this file.</summary>
    /// <param name="offset">Characters from the beginning of the text; values outside of the text are moved to its nearest end.</param>
    /// <param name="length">How many characters the place covers.</param>
    public SourceLocation At(int offset, int length = 1)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(lineStarts.Value, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new SourceLocation(this, line + 1, offset - lineStarts.Value[line] + 1, Math.Max(length, 1));
    }

    /// <summary>The offset of a line and column that both count from 1.</summary>
    public int OffsetOf(int line, int column) =>
        Math.Clamp(lineStarts.Value[Math.Clamp(line, 1, lineStarts.Value.Length) - 1] + column - 1, 0, Text.Length);

    /// <summary>The text of a line that counts from 1, without its line break.</summary>
    public string LineText(int line)
    {
        var starts = lineStarts.Value;
        var start = starts[Math.Clamp(line, 1, starts.Length) - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var index = text.IndexOf('\n'); index >= 0; index = text.IndexOf('\n', index + 1))
        {
            starts.Add(index + 1);
        }

        return [.. starts];
    }

    public bool Equals(SourceFile? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);
}
