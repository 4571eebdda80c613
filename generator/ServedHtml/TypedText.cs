using System.Collections.Immutable;
using Markdig.Syntax;
using StudyGuide.Model;

namespace StudyGuide.ServedHtml;

/// <summary>
/// What an author typed: the letters and digits of a file as they stand there, without the marks of Markdown, sorted by the blocks that
/// should print them.
/// </summary>
/// <remarks>Read from the file and not from what became of it, so that what was lost on the way is still here.</remarks>
internal sealed class TypedText
{
    private TypedText(MarkdownText text, ImmutableArray<TypedBlock> blocks) => (Text, Blocks) = (text, blocks);

    public MarkdownText Text { get; }

    /// <summary>The blocks in the order of the file; one without an id holds what stands before all others.</summary>
    public ImmutableArray<TypedBlock> Blocks { get; }

    public static TypedText Of(MarkdownText text)
    {
        if (DocumentOf(text) is not { } document)
        {
            return new TypedText(text, []);
        }

        var source = text.File.Text[text.Start..];
        var blocks = StartsOf(text).OrderBy(entry => entry.Start).Select(entry => (entry.Start, Block: new TypedBlock(entry.Id)))
            .Prepend((Start: -1, Block: new TypedBlock(null)))
            .ToArray();
        var (block, offset) = (0, 0);
        foreach (var mark in MarkdownMarks.In(document, text, source).OrderBy(mark => mark.Start)
            .Append(new UnprintedSpan(source.Length, source.Length)))
        {
            for (; offset < mark.Start; offset++)
            {
                block = BlockAt(blocks, block, offset);
                blocks[block].Block.Add(source[offset], offset);
            }

            block = BlockAt(blocks, block, offset);
            blocks[block].Block.Add(mark.Means, mark.Start);
            offset = Math.Max(offset, mark.End);
        }

        return new TypedText(text, [.. blocks.Select(entry => entry.Block)]);
    }

    private static int BlockAt<T>((int Start, T Block)[] blocks, int block, int offset)
    {
        while (block + 1 < blocks.Length && blocks[block + 1].Start <= offset)
        {
            block++;
        }

        return block;
    }

    private static IEnumerable<(int Start, string Id)> StartsOf(MarkdownText text) =>
    [
        .. text.Sections.SelectMany(section => section.Blocks).Select(block => (Math.Max(block.Node.Span.Start, 0), block.Id)),
        .. text.Footnotes.Select(note => (note.LabelSpan.Start, $"note-{note.Order}")),
    ];

    private static MarkdownDocument? DocumentOf(MarkdownText text)
    {
        Block? node = text.Sections.FirstOrDefault()?.Blocks.FirstOrDefault()?.Node;
        while (node?.Parent is { } parent)
        {
            node = parent;
        }

        return node as MarkdownDocument;
    }
}

/// <summary>The letters and digits of a block, and where each stands.</summary>
/// <param name="id">The id of the element that prints the block.</param>
internal sealed class TypedBlock(string? id)
{
    private readonly List<(char Letter, int Offset)> letters = [];

    public string? Id => id;

    public IReadOnlyList<(char Letter, int Offset)> Letters => letters;

    /// <summary>The words: letters that stand side by side.</summary>
    public IEnumerable<(string Word, int Offset)> Words
    {
        get
        {
            for (var (start, index) = (0, 0); index < letters.Count; index++)
            {
                if (index + 1 == letters.Count || letters[index + 1].Offset > letters[index].Offset + 1)
                {
                    yield return (string.Concat(letters[start..(index + 1)].Select(letter => letter.Letter)), letters[start].Offset);
                    start = index + 1;
                }
            }
        }
    }

    public void Add(ReadOnlySpan<char> text, int offset)
    {
        foreach (var character in text)
        {
            Add(character, offset);
        }
    }

    public void Add(char character, int offset)
    {
        if (char.IsLetterOrDigit(character))
        {
            letters.Add((character, offset));
        }
    }
}
