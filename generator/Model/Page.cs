namespace StudyGuide.Model;

/// <summary>
/// A page of the site: what it shows, in which language, where it lives, and how others speak of it. How it is made is
/// its kind's affair.
/// </summary>
internal sealed class Page
{
    /// <summary>The name of its kind, which is also a class for styles.</summary>
    public required string Kind { get; init; }

    public required PageAddress Address { get; init; }

    /// <summary>The place that decides on the address, for messages.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>What messages call a page that <see cref="Location"/> does not explain, for example <c>the home page</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What the page is about; nothing where that is the whole guide.</summary>
    public ISubject? Subject { get; init; }

    /// <summary>The reader's language; nothing where the page only leads on.</summary>
    public LanguagePack? Language { get; init; }

    /// <summary>What menus, breadcrumbs and links call it.</summary>
    public PageTitle Title { get; init; }

    /// <summary>The page above it, which breadcrumbs name.</summary>
    public Page? Parent { get; init; }

    /// <summary>The part of its list that it shows; the address of its subject is that of the first.</summary>
    public PagePart Part { get; init; } = PagePart.Whole;

    public PageMenu Menu { get; init; }

    /// <summary>The file that its text comes from.</summary>
    public SourceFile? Source { get; init; }

    /// <summary>Whether the page is in its language, rather than a stand-in for a translation that is missing.</summary>
    public bool IsReal { get; init; } = true;

    /// <summary>Whether search engines should know it.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The address that opens the page in the reader's language, where there is one.</summary>
    public PageAddress? Neutral { get; init; }

    /// <summary>The page that is at this address now, where the page is only left behind at a former one.</summary>
    public PageAddress? MovedTo { get; init; }

    /// <summary>Whether its address is only kept free: the guide has nothing to show there yet.</summary>
    public bool IsReserved { get; init; }

    /// <summary>The day of the last change that readers should know of.</summary>
    public DateOnly? Changed { get; init; }

    public override string ToString() => $"{Kind} {Address}";
}

/// <summary>What a page is called, in the typography of the language it is called so in.</summary>
internal readonly record struct PageTitle(TypesetTitle Typeset, LanguagePack Language)
{
    public PageTitle(string text, LanguagePack language)
        : this(TypesetTitle.Of(text), language)
    {
    }

    public string Text => Typeset.Text;

    public string Html => Typeset.Html;

    public string LargeHtml => Typeset.LargeHtml;
}

/// <summary>The menu that a page stands in.</summary>
internal enum PageMenu
{
    None,
    Header,
    Footer,
}
