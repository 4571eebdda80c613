using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>HTML that leaves open what depends on the place where it is printed, so that it is made once for all places.</summary>
internal sealed class OpenHtml
{
    public static readonly OpenHtml Empty = new("", []);

    /// <summary>Where a thread fills gaps.</summary>
    [ThreadStatic]
    private static StringBuilder? filled;

    private readonly string text;
    private readonly ImmutableArray<Gap> gaps;

    private OpenHtml(string text, ImmutableArray<Gap> gaps) => (this.text, this.gaps) = (text, gaps);

    /// <summary>The HTML for one place.</summary>
    public string On(TextPlace place) => gaps.IsEmpty ? text : Join([this], place);

    /// <summary>Pieces of HTML, one after the other, for one place.</summary>
    public static string Join(ImmutableArray<OpenHtml> pieces, TextPlace place)
    {
        var html = filled ??= new StringBuilder();
        html.Clear();
        foreach (var piece in pieces)
        {
            piece.AppendTo(html, place);
        }

        return html.ToString();
    }

    private void AppendTo(StringBuilder html, TextPlace place)
    {
        var start = 0;
        var heading = "";
        foreach (var gap in gaps)
        {
            html.Append(text.AsSpan(start, gap.Offset - start));
            Fill(html, gap, place, ref heading);
            start = gap.Offset;
        }

        html.Append(text.AsSpan(start));
    }

    /// <param name="heading">The element of the heading that is open.</param>
    private static void Fill(StringBuilder html, Gap gap, TextPlace place, ref string heading)
    {
        switch (gap.Kind)
        {
            case GapKind.IdPrefix:
                html.Append(place.IdPrefix);
                break;
            case GapKind.HeadingStart:
                html.Append(heading = place.Headings.Element(gap.Depth));
                break;
            case GapKind.HeadingEnd:
                html.Append(heading);
                break;
            case GapKind.File:
                html.Append(place.Addresses.ToFile(gap.Text!));
                break;
            case GapKind.Address:
                html.Append(place.Addresses.To(gap.Subject!, gap.Text));
                break;
        }
    }

    private enum GapKind
    {
        IdPrefix,
        HeadingStart,
        HeadingEnd,
        File,
        Address,
    }

    private readonly record struct Gap(int Offset, GapKind Kind, ISubject? Subject = null, string? Text = null, int Depth = 0);

    /// <summary>Collects the gaps while a renderer writes the text.</summary>
    internal sealed class Builder
    {
        private readonly ImmutableArray<Gap>.Builder gaps = ImmutableArray.CreateBuilder<Gap>();

        /// <summary>The text that has been written.</summary>
        public StringBuilder Text { get; } = new();

        /// <summary>Leaves the prefix of an id open.</summary>
        public void LeaveIdPrefix() => gaps.Add(new Gap(Text.Length, GapKind.IdPrefix));

        /// <summary>Leaves the element of a heading open, for example <c>h3</c>.</summary>
        /// <param name="depth">How many headings of the text, and the title above them, it stands below.</param>
        public void OpenHeading(int depth) => gaps.Add(new Gap(Text.Length, GapKind.HeadingStart, Depth: depth));

        /// <summary>Leaves the same element open where the heading ends.</summary>
        public void CloseHeading() => gaps.Add(new Gap(Text.Length, GapKind.HeadingEnd));

        /// <summary>Leaves the address of a file of the site open.</summary>
        public void LeaveFile(string path) => gaps.Add(new Gap(Text.Length, GapKind.File, Text: path));

        /// <summary>Leaves the address of a subject open.</summary>
        public void LeaveAddress(ISubject subject, string? anchor) => gaps.Add(new Gap(Text.Length, GapKind.Address, subject, anchor));

        /// <summary>What has been written since the last time.</summary>
        public OpenHtml Take()
        {
            var html = new OpenHtml(Text.ToString(), gaps.ToImmutable());
            Clear();
            return html;
        }

        public void Clear()
        {
            Text.Clear();
            gaps.Clear();
        }
    }
}
