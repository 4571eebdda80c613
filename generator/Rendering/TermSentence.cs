using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>The sentence that a glossary term stands in, as plain text in the typography of its language.</summary>
/// <param name="Before">The sentence up to the term.</param>
/// <param name="Term">The term as the sentence writes it.</param>
/// <param name="After">The rest of the sentence.</param>
/// <param name="LangHtml">Attributes for a sentence that is not in the page's language.</param>
internal sealed record TermSentence(string Before, string Term, string After, string LangHtml)
{
    /// <summary>Longer sentences are cut between words, on each side of the term.</summary>
    private const int LongestSide = 120;

    /// <summary>Finds the first sentence of a text that links to a term.</summary>
    /// <returns>Nothing where the text does not.</returns>
    public static TermSentence? Find(string termId, LinkedText linked, LanguagePack pack, Site site, string langHtml)
    {
        var holder = linked.TermIds.Contains(termId) ? Holder(termId, linked) : null;
        if (holder is null)
        {
            return null;
        }

        var (text, places) = PlainText.WithPlaces(holder, link => LinkTitle.Of(linked.Links.GetValueOrDefault(link), site, pack).Text);
        if (PlaceOf(termId, places, linked) is not var (start, end))
        {
            return null;
        }

        var first = SentenceStart(text, start);
        first += text.Length - first - text.AsSpan(first).TrimStart().Length;
        return Typeset(text[first..SentenceEnd(text, end)].TrimEnd(), start - first, end - first, pack, langHtml);
    }

    /// <summary>Sets the three parts as one paragraph: a quotation may open in one and close in another.</summary>
    private static TermSentence Typeset(string sentence, int start, int end, LanguagePack pack, string langHtml)
    {
        var typesetter = new Typesetter(pack.Typography);
        typesetter.Begin(sentence.AsMemory());
        var before = typesetter.TypesetPiece(0, start);
        var term = typesetter.TypesetPiece(start, end);
        var after = typesetter.TypesetPiece(end, sentence.Length);

        // A space that the language wants between a quotation mark and the term comes with the term.
        var words = term.TrimStart();
        return new TermSentence(
            TextCut.End(before + term[..^words.Length], LongestSide, "… "),
            words,
            TextCut.Beginning(after, LongestSide, " …"),
            langHtml);
    }

    /// <summary>Where the text links to the term first, by itself or because its author did.</summary>
    private static (int Start, int End)? PlaceOf(string termId, List<PlacedInline> places, LinkedText linked)
    {
        var marks = places.SelectMany(place => MarksIn(place, linked)).ToList();
        var start = marks.FindIndex(mark => mark.TermId == termId);
        return start < 0 ? null : (marks[start].Offset, marks[start + 1].Offset);
    }

    /// <summary>
    /// Where links to terms begin and end in the text; an end follows each beginning, if not in the same piece then in a later one.
    /// </summary>
    private static IEnumerable<TermMark> MarksIn(PlacedInline place, LinkedText linked) => place.Node switch
    {
        LiteralInline literal when linked.TermMarks.TryGetValue(literal, out var marks) =>
            marks.Select(mark => mark with { Offset = place.Start + mark.Offset }),
        LinkInline link when linked.Links.GetValueOrDefault(link) is TermTarget target =>
            [new TermMark(place.Start, target.Term.Id), new TermMark(place.End, null)],
        _ => [],
    };

    /// <summary>The paragraph, heading or cell that holds the first link to the term.</summary>
    private static LeafBlock? Holder(string termId, LinkedText linked)
    {
        var marked = linked.TermMarks.Where(entry => entry.Value.Exists(mark => mark.TermId == termId)).Select(entry => (Inline)entry.Key);
        var written = linked.Links.Where(entry => entry.Value is TermTarget target && target.Term.Id == termId).Select(entry => entry.Key);
        Inline? top = marked.Concat(written).MinBy(piece => piece.Span.Start);
        while (top?.Parent is { } parent)
        {
            top = parent;
        }

        return (top as ContainerInline)?.ParentBlock;
    }

    private static int SentenceStart(string text, int place)
    {
        for (var index = place - 1; index > 0; index--)
        {
            if (IsBoundary(text, index))
            {
                return index;
            }
        }

        return 0;
    }

    private static int SentenceEnd(string text, int place)
    {
        for (var index = place; index < text.Length; index++)
        {
            if (IsBoundary(text, index))
            {
                return index;
            }
        }

        return text.Length;
    }

    /// <summary>A space after the end of a sentence and before something that can begin one: "p. ex. ceci" has none.</summary>
    private static bool IsBoundary(string text, int index)
    {
        if (!char.IsWhiteSpace(text[index]) || index + 1 >= text.Length || char.IsLower(text[index + 1]))
        {
            return false;
        }

        var before = text.AsSpan(0, index).TrimEnd([' ', '"', '»', '”', ')']);
        return before is [.., '.' or '!' or '?' or '…' or '。' or '؟'];
    }
}
