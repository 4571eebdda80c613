using System.Collections.Frozen;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Reads the words of documents in one language.</summary>
/// <param name="stopWords">Those of all languages of the guide, folded.</param>
internal sealed class DocumentReader(Site site, LanguagePack language, FrozenSet<string> stopWords)
{
    private readonly Tokenizer tokenizer = new(language.Search);
    private readonly WordPairsBuilder pairs = new(stopWords);

    /// <summary>The words of a document that has a text in the language.</summary>
    public DocumentWords Read(SearchDocument document)
    {
        var words = new DocumentWordsBuilder(tokenizer, pairs);
        switch (document)
        {
            case TopicDocument { Topic: var topic }:
                Read(topic, words);
                break;
            case TermDocument { Term: var term }:
                Read(term.Text[language.Code], words);
                break;
            case QuestionDocument { Question: var question }:
                Read(question, question.Question.Text[language.Code], words);
                break;
        }

        return words.Take();
    }

    private void Read(Topic topic, DocumentWordsBuilder words)
    {
        words.Add(SearchField.Title, topic.Title[language.Code].Text);
        words.Add(SearchField.Summary, topic.Description.TryGet(language.Code, out var description) ? description.Value : "");
    }

    private static void Read(TermText term, DocumentWordsBuilder words)
    {
        words.Add(SearchField.Title, term.Term.Value);
        foreach (var name in term.Abbreviations.Concat(term.Forms).Concat(term.FormsIfListed).Concat(term.Avoid))
        {
            words.Add(SearchField.Name, name.Value);
        }

        words.Add(SearchField.Summary, term.Definition?.Value ?? "");
    }

    private void Read(SiteQuestion question, QuestionText text, DocumentWordsBuilder words)
    {
        words.Add(SearchField.Title, text.Title.Text);
        words.Add(SearchField.Topic, question.Topic.Title.TryGet(language.Code, out var topic) ? topic.Text : "");
        foreach (var alias in question.Question.Aliases)
        {
            words.Add(SearchField.Name, alias.Value);
        }

        foreach (var card in text.Cards)
        {
            words.Add(SearchField.Card, PlainText.Of(card.Front.Paragraph, _ => ""));
            words.Add(SearchField.Card, PlainText.Of(card.Back.Paragraph, _ => ""));
        }

        new MarkdownWords(question.Answer[language.Code], words, site, language).Read();
        words.AddSlug(text.Slug.Value);
    }
}
