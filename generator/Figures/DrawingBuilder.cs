using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Figures;

/// <summary>Collects the pieces of one drawing: markup, and what a page puts in between.</summary>
internal sealed class DrawingBuilder
{
    private readonly ImmutableArray<DrawingPart>.Builder parts = ImmutableArray.CreateBuilder<DrawingPart>();
    private readonly StringBuilder markup = new();

    /// <summary>All pieces, in order.</summary>
    public ImmutableArray<DrawingPart> Parts
    {
        get
        {
            EndMarkup();
            return parts.ToImmutable();
        }
    }

    public void Append(string svg) => markup.Append(svg);

    public void AppendAttribute(string name, string value) =>
        markup.Append(' ').Append(name).Append("=\"").Append(Escape(value)).Append('"');

    /// <summary>Appends an attribute that names an id.</summary>
    /// <param name="before">What stands before the id in the value, such as <c>#</c>.</param>
    public void AppendAttribute(string name, string before, DrawingId id, string after)
    {
        markup.Append(' ').Append(name).Append("=\"").Append(before);
        Add(id);
        markup.Append(after).Append('"');
    }

    public void AppendLabel(string key, string x, SourceLocation location) => Add(new DrawingLabel(key, Escape(x), location));

    /// <summary>The markup since the last piece, which becomes none.</summary>
    public string TakeMarkup()
    {
        var text = markup.ToString();
        markup.Clear();
        return text;
    }

    private void Add(DrawingPart part)
    {
        EndMarkup();
        parts.Add(part);
    }

    private void EndMarkup()
    {
        if (markup.Length > 0)
        {
            parts.Add(new DrawingMarkup(TakeMarkup()));
        }
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
