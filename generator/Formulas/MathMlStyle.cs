namespace StudyGuide.Formulas;

/// <summary>How large a formula is set in a place (The TeXbook, chapter 17).</summary>
internal enum MathMlStyle
{
    Display,
    Text,
    Script,
}
