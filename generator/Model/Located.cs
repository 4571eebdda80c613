namespace StudyGuide.Model;

/// <summary>A text an author wrote, with the place where it stands: an id, a slug, an alias.</summary>
internal sealed record Located(string Value, SourceLocation Location)
{
    public override string ToString() => Value;
}
