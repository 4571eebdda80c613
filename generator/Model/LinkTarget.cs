namespace StudyGuide.Model;

/// <summary>What a link in a text leads to.</summary>
internal abstract record LinkTarget
{
    /// <summary>What has the page that the link opens; nothing where it opens none of the site.</summary>
    public virtual ISubject? Subject => null;
}

/// <summary>A question, or a place in its answer.</summary>
internal sealed record QuestionTarget(Question Question, string? Anchor) : LinkTarget
{
    public override ISubject Subject => Question;
}

/// <summary>A term of the glossary.</summary>
internal sealed record TermTarget(GlossaryTerm Term) : LinkTarget
{
    public override ISubject Subject => Term;
}

/// <summary>A free page, or a place in it.</summary>
internal sealed record PageTarget(FreePage Page, string? Anchor) : LinkTarget
{
    public override ISubject Subject => Page;
}

/// <summary>A place in the text that holds the link.</summary>
internal sealed record AnchorTarget(string Anchor) : LinkTarget;

/// <summary>An address outside of the site.</summary>
internal sealed record ExternalTarget(string Url) : LinkTarget;

/// <summary>A figure, which stands in the text itself.</summary>
internal sealed record FigureTarget(Figure Figure) : LinkTarget;

/// <summary>A file that is published as it is, or a place in it, which its own kind of file explains.</summary>
internal sealed record FileTarget(StaticFile File, string? Anchor) : LinkTarget;

/// <summary>A picture of the guide.</summary>
internal sealed record ImageTarget(ImageFile Image) : LinkTarget;
