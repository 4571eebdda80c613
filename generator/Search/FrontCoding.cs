using System.Text;

namespace StudyGuide.Search;

/// <summary>
/// Sorted texts in little space: how many characters each shares with the beginning of the one before, the rest, and a comma.
/// <c>agent, agents, aiais</c> is <c>Aagent,Fs,Biais,</c>.
/// </summary>
internal sealed class FrontCoding
{
    /// <summary>The length is one digit.</summary>
    private const int MostShared = 63;

    private readonly StringBuilder code = new();
    private string previous = "";

    /// <summary>The code of some texts.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var coding = new FrontCoding();
        foreach (var text in texts)
        {
            coding.Append(text);
        }

        return coding.ToString();
    }

    public void Append(string text)
    {
        var shared = Math.Min(previous.AsSpan().CommonPrefixLength(text), MostShared);
        code.AppendDigit(shared);
        code.Append(text.AsSpan(shared)).Append(',');
        previous = text;
    }

    public override string ToString() => code.ToString();
}
