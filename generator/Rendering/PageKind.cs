using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>A kind of page: which pages of it a site has, and how one of them is made.</summary>
internal abstract class PageKind
{
    /// <summary>The name of the kind, which styles know it by.</summary>
    public abstract string Name { get; }

    /// <summary>The template of the theme that prints it.</summary>
    public virtual string Template => PageTemplate.Named(Name);

    /// <summary>The pages of this kind, from what the authors wrote alone: links are not resolved yet.</summary>
    public abstract IEnumerable<Page> List(PageListing listing);

    /// <summary>Makes a page that <see cref="List"/> has listed.</summary>
    public abstract ReadOnlyMemory<byte> Make(Page page, PageRenderer renderer);
}
