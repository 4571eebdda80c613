using System.Text;

namespace StudyGuide.Benchmarks.Guide;

/// <summary>A file of the synthetic guide in both languages, written side by side so that their blocks correspond.</summary>
internal sealed class BilingualText
{
    private readonly StringBuilder french = new();
    private readonly StringBuilder english = new();

    public string French => french.ToString();

    public string English => english.ToString();

    public void Line(string text = "") => Line(new Phrase(text, text));

    public void Line(Phrase text)
    {
        french.Append(text.French).Append('\n');
        english.Append(text.English).Append('\n');
    }

    /// <summary>A top-level block and the empty line after it.</summary>
    public void Block(Phrase text)
    {
        Line(text);
        Line();
    }

    /// <summary>A line that only the source language has.</summary>
    public void SharedLine(string text) => french.Append(text).Append('\n');
}
