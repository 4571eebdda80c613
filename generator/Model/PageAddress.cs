namespace StudyGuide.Model;

/// <summary>Where a page lives below the root of the site: <c>fr/questions/rag/</c>; the root itself is empty.</summary>
internal readonly record struct PageAddress(string Value) : IComparable<PageAddress>
{
    /// <summary>The page that chooses a language.</summary>
    public static PageAddress Root => new("");

    /// <summary>The file that a static host serves at this address.</summary>
    public string FilePath => Value.Length == 0 || Value.EndsWith('/') ? $"{Value}index.html" : Value;

    /// <summary>The address as links write it.</summary>
    public PageAddress In(LinkStyle style) => style is LinkStyle.Files ? new(FilePath) : this;

    /// <summary>The way from this page to the root, for example <c>../../../</c>.</summary>
    public string WayToRoot => string.Concat(Enumerable.Repeat("../", Value.Count(character => character == '/')));

    /// <summary>The way from the folder of this page to a file or page, from the root of the site: <c>../rag/index.md</c>.</summary>
    public string WayTo(string path)
    {
        var (folder, parts) = (Value.Split('/')[..^1], path.Split('/'));
        var shared = folder.Zip(parts[..^1]).TakeWhile(pair => pair.First == pair.Second).Count();
        var way = string.Join('/', Enumerable.Repeat("..", folder.Length - shared).Concat(parts[shared..]));
        return way.Length > 0 ? way : "./";
    }

    /// <summary>The folder that a page lies in: <c>fr/questions/</c> for <c>fr/questions/rag/</c>.</summary>
    public PageAddress Folder => new(Value[..(Value.TrimEnd('/').LastIndexOf('/') + 1)]);

    public PageAddress Below(string name) => new($"{Value}{name}/");

    public int CompareTo(PageAddress other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
