using System.Text;

namespace StudyGuide.Rendering.Twins;

/// <summary>Changes at places of a text; what they leave alone stays as it was typed.</summary>
internal sealed class SourceEdits(string source)
{
    private readonly List<(int Start, int End, string Text)> edits = [];

    public string Source => source;

    /// <summary>Puts something in the place of what stands from a place up to another, which is not part of it.</summary>
    public void Replace(int start, int end, string text) => edits.Add((start, end, text));

    /// <summary>Takes something out, and the spaces before it or, where it has a line of its own, the line.</summary>
    public void Remove(int start, int end)
    {
        while (start > 0 && source[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var beginsLine = start == 0 || source[start - 1] == '\n';
        if (beginsLine && (end == source.Length || source[end] is '\r' or '\n'))
        {
            start = Math.Max(start - 1, 0);
            start -= start > 0 && source[start - 1] == '\r' ? 1 : 0;
        }

        edits.Add((start, end, ""));
    }

    /// <summary>A part of the text with all changes that lie in it.</summary>
    public string Apply(int start, int end)
    {
        edits.Sort((one, other) => (one.Start, -one.End).CompareTo((other.Start, -other.End)));
        var text = new StringBuilder();
        var done = start;
        foreach (var (from, to, replacement) in edits)
        {
            if (to <= end && to > done && from < done)
            {
                done = to; // begins before this part, and takes its first characters
            }
            else if (from >= done && to <= end)
            {
                text.Append(source, done, from - done).Append(replacement);
                done = to;
            }
        }

        return text.Append(source, done, end - done).Replace("\r\n", "\n").ToString();
    }
}
