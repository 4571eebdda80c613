using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>Where a text is printed: links, ids and headings depend on it.</summary>
/// <param name="IdPrefix">What makes ids unique on a page that shows several texts; empty where the text is alone.</param>
/// <param name="HeadingShift">How many levels the headings of the text go down, to stand below those of the page.</param>
internal readonly record struct TextPlace(LinkAddresses Addresses, string IdPrefix = "", int HeadingShift = 0);

/// <summary>HTML that leaves open what depends on the place where it is printed, so that it is made once for all places.</summary>
internal sealed class OpenHtml
{
    public static readonly OpenHtml Empty = new("", []);

    private const int LowestHeading = 6;

    private readonly string text;
    private readonly ImmutableArray<Gap> gaps;

    private OpenHtml(string text, ImmutableArray<Gap> gaps) => (this.text, this.gaps) = (text, gaps);

    /// <summary>The HTML for one place.</summary>
    public string On(TextPlace place)
    {
        if (gaps.IsEmpty)
        {
            return text;
        }

        var html = new StringBuilder(text.Length + (gaps.Length * 32));
        var start = 0;
        foreach (var gap in gaps)
        {
            html.Append(text.AsSpan(start, gap.Offset - start));
            Fill(html, gap, place);
            start = gap.Offset;
        }

        return html.Append(text.AsSpan(start)).ToString();
    }

    private static void Fill(StringBuilder html, Gap gap, TextPlace place)
    {
        switch (gap.Kind)
        {
            case GapKind.IdPrefix:
                html.Append(place.IdPrefix);
                break;
            case GapKind.Heading:
                html.Append(CultureInfo.InvariantCulture, $"h{Math.Min(gap.Level + place.HeadingShift, LowestHeading)}");
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
        Heading,
        File,
        Address,
    }

    private readonly record struct Gap(int Offset, GapKind Kind, ISubject? Subject = null, string? Text = null, int Level = 0);

    /// <summary>Collects the gaps while a renderer writes the text.</summary>
    internal sealed class Builder
    {
        private readonly ImmutableArray<Gap>.Builder gaps = ImmutableArray.CreateBuilder<Gap>();

        /// <summary>The text that has been written.</summary>
        public StringBuilder Text { get; } = new();

        /// <summary>Leaves the prefix of an id open.</summary>
        public void LeaveIdPrefix() => gaps.Add(new Gap(Text.Length, GapKind.IdPrefix));

        /// <summary>Leaves the element of a heading open, for example <c>h3</c>.</summary>
        public void LeaveHeading(int level) => gaps.Add(new Gap(Text.Length, GapKind.Heading, Level: level));

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
