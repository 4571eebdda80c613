namespace StudyGuide.Model;

/// <summary>"Did you mean …?" for a word that is almost a known one.</summary>
internal static class Suggestion
{
    /// <summary>The hint with the nearest of <paramref name="candidates"/>, or nothing where none is near.</summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        var nearest = candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= Allowed(word))
            .Select(candidate => (candidate, distance: DistanceOf(word, candidate)))
            .Where(entry => entry.distance <= Allowed(word))
            .OrderBy(entry => entry.distance).ThenBy(entry => entry.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.candidate is null ? null
            : OddCharacter.FirstIn(word) is { } odd ? $"It holds {OddCharacter.NameOf(odd)}; did you mean '{nearest.candidate}'?"
            : $"Did you mean '{nearest.candidate}'?";
    }

    /// <summary>Another case is no distance.</summary>
    private static int DistanceOf(string word, string candidate) =>
        word.Equals(candidate, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(word, candidate);

    private static int Allowed(string word) => Math.Max(1, word.Length / 3);

    /// <summary>
    /// The number of insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment).
    /// </summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1),
                    rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
