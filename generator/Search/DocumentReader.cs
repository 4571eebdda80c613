using System.Collections.Frozen;
using System.Text;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Reads the words of a document from the syntax tree of its Markdown.</summary>
/// <param name="stopWords">Those of all languages of the guide, folded.</param>
internal sealed class DocumentReader(Site site, LanguagePack language, FrozenSet<string> stopWords)
{
    private readonly Tokenizer reader = new(language.Search);
    private readonly WordPairsBuilder pairs = new(stopWords);
    private readonly StringBuilder text = new();
    private DocumentWordsBuilder words = null!;
    private LinkedText? linked;

    /// <summary>The words of a document that has a text in the language.</summary>
    public DocumentWords Read(SearchDocument document)
    {
        words = new DocumentWordsBuilder(reader, pairs);
        switch (document)
        {
            case TopicDocument { Topic: var topic }:
                words.Add(SearchField.Title, topic.Title[language.Code].Value);
                words.Add(SearchField.Summary, topic.Description.TryGet(language.Code, out var description) ? description.Value : "");
                break;
            case TermDocument { Term: var term }:
                Read(term.Text[language.Code]);
                break;
            case QuestionDocument { Question: var question }:
                Read(question, question.Question.Text[language.Code]);
                break;
        }

        return words.Take();
    }

    private void Read(TermText term)
    {
        words.Add(SearchField.Title, term.Term.Value);
        foreach (var name in term.Abbreviations.Concat(term.Forms).Concat(term.FormsIfListed).Concat(term.Avoid))
        {
            words.Add(SearchField.Name, name.Value);
        }

        words.Add(SearchField.Summary, term.Definition.Value);
    }

    private void Read(SiteQuestion question, QuestionText questionText)
    {
        linked = question.Answer[language.Code];
        words.Add(SearchField.Title, questionText.Title.Value);
        words.Add(SearchField.Topic, question.Topic.Title.TryGet(language.Code, out var topic) ? topic.Value : "");
        foreach (var alias in question.Question.Aliases)
        {
            words.Add(SearchField.Name, alias.Value);
        }

        foreach (var card in questionText.Cards)
        {
            words.Add(SearchField.Card, card.Front.Value);
            words.Add(SearchField.Card, card.Back.Value);
        }

        var beginning = linked.Text.Section(SectionKind.Short)?.Blocks ?? linked.Text.Sections.FirstOrDefault()?.Blocks.Where(block => block.Node is not CodeBlock).Take(1) ?? [];
        foreach (var block in linked.Text.Sections.SelectMany(section => section.Blocks))
        {
            Read(block.Node, beginning.Contains(block) ? SearchField.Summary : SearchField.Body);
        }

        foreach (var footnote in linked.Text.Footnotes)
        {
            Read(footnote, SearchField.Body);
        }

        words.AddSlug(questionText.Slug.Value);
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

    private void AppendText(SearchField field)
    {
        words.Append(field, text.ToString());
        text.Clear();
    }

    private void Read(InlinePieces pieces, SearchField field)
    {
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case InlineKind.Text or InlineKind.Entity or InlineKind.LineBreak:
                    text.Append(piece.Text);
                    break;
                case InlineKind.Code:
                    AppendText(field);
                    words.Append(SearchField.Code, piece.Text);
                    break;
                case InlineKind.ShortLink:
                    text.Append(LinkTitle.Of(linked!.Links.GetValueOrDefault(piece.Node), site, language).Text);
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
}
