namespace StudyGuide.Linking;

/// <summary>A form of a glossary term found in a text.</summary>
internal readonly record struct TermMatch(int Start, int Length, string TermId)
{
    public int End => Start + Length;
}
