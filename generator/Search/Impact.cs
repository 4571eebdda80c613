namespace StudyGuide.Search;

/// <summary>
/// How much a word says about a document: BM25 over weighted fields (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework",
/// 2009, section 3.6).
/// </summary>
internal static class Impact
{
    /// <summary>The largest impact that is stored, so that it has one digit together with a bit for the title; the smallest is 1.</summary>
    public const int Maximum = 31;

    /// <summary>
    /// A word that stands in another language of the guide than the reader's says less, so that the reader's own texts come first;
    /// on the judged queries any value from 0.4 to 0.8 does as well.
    /// </summary>
    private const float OtherLanguage = 0.6f;

    /// <summary>
    /// The sum of weights at which a document has half of what it can have: at 2, two judged queries in a hundred lose their first place.
    /// </summary>
    private const float Saturation = 4;

    /// <summary>
    /// What a word of title, names and summary has of that, which makes the largest impact; at 0.65 too many words have it, and one judged
    /// query in a hundred is lost.
    /// </summary>
    private const float Top = 0.8f;

    /// <summary>
    /// How often a word of a title or name counts at most: it is there or not, and a little more where the field is short.
    /// </summary>
    private const float MostInShortFields = 1.25f;

    /// <summary>By <see cref="SearchField"/>.</summary>
    /// <remarks>
    /// Chosen by the judged queries in tests/Search/Relevance. What matters is the order of the fields: changing one weight by a third
    /// changes the first place of one of those queries in a hundred at most.
    /// </remarks>
    private static readonly FieldWeight[] Weights =
    [
        new(7, 0, 0.35f), // Title
        new(4.5f, 0, 0.2f), // Name
        new(3, 0.6f, 0.4f), // Summary
        new(1.6f, 0.6f, 0.3f), // Heading
        new(1.8f, 1, 0.3f), // Card
        new(2, 1.6f, 0.5f), // Body
        new(1.4f, 1, 0.2f), // Code
        new(1, 0, 0), // Topic
    ];

    /// <summary>The impact of the name of a concept.</summary>
    /// <param name="strength">How much a document is about the concept, from 0 to 1.</param>
    public static int OfStrength(double strength) => Math.Clamp((int)Math.Round(strength * Maximum), 1, Maximum);

    /// <summary>From 1 to <see cref="Maximum"/>.</summary>
    /// <param name="counts">How often the word stands in each field.</param>
    /// <param name="lengths">How long the fields of the document are.</param>
    /// <param name="averages">How long those of its kind are.</param>
    public static int Of(in FieldCounts counts, in FieldCounts lengths, in FieldCounts averages, bool isOtherLanguage)
    {
        var total = 0f;
        for (var index = 0; index < Weights.Length; index++)
        {
            var field = (SearchField)index;
            if (counts[field] > 0)
            {
                total += Weights[index].Of(counts[field], lengths[field], averages[field]);
            }
        }

        total *= isOtherLanguage ? OtherLanguage : 1;
        return Math.Clamp((int)MathF.Round(total / (total + Saturation) / Top * Maximum), 1, Maximum);
    }

    /// <summary>What a word of one field says.</summary>
    /// <param name="Weight">What it says at most; more only of short fields.</param>
    /// <param name="Saturation">How soon repetition stops counting; 0 where it does not count at all.</param>
    /// <param name="Length">How much less a word of a longer field says.</param>
    private readonly record struct FieldWeight(float Weight, float Saturation, float Length)
    {
        /// <param name="length">How long the field is.</param>
        /// <param name="average">How long that of other documents is.</param>
        public float Of(float count, float length, float average)
        {
            var normal = 1 - Length + (Length * length / Math.Max(average, 1));
            var frequency = (Saturation == 0 ? 1 : count) / normal;
            return Weight * (Saturation == 0 ? Math.Min(frequency, MostInShortFields) : frequency / (frequency + Saturation));
        }
    }
}
