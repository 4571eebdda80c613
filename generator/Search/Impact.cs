namespace StudyGuide.Search;

/// <summary>How much a word says about a document: BM25 over weighted fields (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6).</summary>
internal static class Impact
{
    /// <summary>The largest impact that is stored; the smallest is 1.</summary>
    public const int Maximum = 31;

    /// <summary>A word that stands in another language of the guide than the reader's says less.</summary>
    private const float OtherLanguage = 0.6f;

    private const float Saturation = 4;
    private const float Top = 0.8f;

    /// <summary>By <see cref="SearchField"/>: the weight, how soon repetition stops counting, how much longer fields count less.</summary>
    private static readonly (float Weight, float Saturation, float Length)[] fields =
    [
        (7, 0, 0.35f), // Title
        (4.5f, 0, 0.2f), // Name
        (3, 0.6f, 0.4f), // Summary
        (1.6f, 0.6f, 0.3f), // Heading
        (1.8f, 1, 0.3f), // Card
        (2, 1.6f, 0.5f), // Body
        (1.4f, 1, 0.2f), // Code
        (1, 0, 0), // Topic
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
        for (var index = 0; index < fields.Length; index++)
        {
            var field = (SearchField)index;
            if (counts[field] > 0)
            {
                var (weight, saturation, length) = fields[index];
                var relative = 1 - length + (length * lengths[field] / Math.Max(averages[field], 1));
                var frequency = (saturation == 0 ? 1 : counts[field]) / relative;
                total += weight * (saturation == 0 ? Math.Min(frequency, 1.25f) : frequency / (frequency + saturation));
            }
        }

        total *= isOtherLanguage ? OtherLanguage : 1;
        return Math.Clamp((int)MathF.Round(total / (total + Saturation) / Top * Maximum), 1, Maximum);
    }
}
