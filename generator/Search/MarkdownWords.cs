using System.Text;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Reads the words of an answer from its syntax tree.</summary>
internal sealed class MarkdownWords(LinkedText answer, DocumentWordsBuilder words, Site site, LanguagePack language)
{
    /// <summary>What is read of a paragraph since the last piece of code.</summary>
    private readonly StringBuilder text = new();

    public void Read()
    {
        var sections = answer.Text.Sections;
        var beginning = answer.Text.Section(SectionKind.Short)?.Blocks
            ?? (answer.Text.Opening ?? sections.FirstOrDefault())?.Blocks.Where(block => block.Node is not CodeBlock).Take(1)
            ?? [];
        foreach (var block in sections.SelectMany(section => section.Blocks))
        {
            Read(block.Node, beginning.Contains(block) ? SearchField.Summary : SearchField.Body);
        }

        foreach (var footnote in answer.Text.Footnotes)
        {
            Read(footnote, SearchField.Body);
        }
    }

    private void Read(Block block, SearchField field)
    {
        switch (block)
        {
            case MathBlock:
                break;
            case CodeBlock code:
                words.Add(SearchField.Code, code.Lines.ToString());
                break;
            case LeafBlock { Inline: { } inlines }:
                field = block is HeadingBlock ? SearchField.Heading : field;
                Read(new InlinePieces(inlines), field);
                AppendText(field);
                words.EndText();
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Read(child, field);
                }

                break;
        }
    }

    private void Read(InlinePieces pieces, SearchField field)
    {
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case InlineKind.Text or InlineKind.Entity or InlineKind.LineBreak or InlineKind.Tag:
                    text.Append(piece.Text);
                    break;
                case InlineKind.Code:
                    AppendText(field);
                    words.Append(SearchField.Code, piece.Text);
                    break;
                case InlineKind.ShortLink:
                    text.Append(LinkTitle.Of(answer.Links.GetValueOrDefault(piece.Node), site, language).Text);
                    break;
                case InlineKind.Link:
                    Read(piece.Inside, field);
                    break;
                case InlineKind.Image or InlineKind.Formula:
                    text.Append(FlatText.Opaque);
                    break;
            }
        }
    }

    private void AppendText(SearchField field)
    {
        words.Append(field, text.ToString());
        text.Clear();
    }
}
