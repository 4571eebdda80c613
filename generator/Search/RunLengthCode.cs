using System.Text;

namespace StudyGuide.Search;

/// <summary>Values that repeat, as pairs of a value and how often it stands: questions come by topic and level.</summary>
internal static class RunLengthCode
{
    public static string Of(IEnumerable<int> values)
    {
        var text = new StringBuilder();
        var (last, count) = (-1, 0);
        foreach (var value in values)
        {
            if (value != last)
            {
                Append(text, last, count);
                (last, count) = (value, 0);
            }

            count++;
        }

        Append(text, last, count);
        return text.ToString();
    }

    private static void Append(StringBuilder text, int value, int count)
    {
        if (count > 0)
        {
            text.AppendNumber(value);
            text.AppendNumber(count);
        }
    }
}
