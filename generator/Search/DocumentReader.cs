using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Reads the words of documents in one language.</summary>
/// <param name="vocabulary">Where the words get their numbers.</param>
/// <param name="folds">What the thread knows of them.</param>
internal sealed class DocumentReader(Site site, LanguagePack language, Vocabulary vocabulary, FoldedWords folds)
{
    private readonly DocumentWordsBuilder words = new(vocabulary, new Tokenizer(language.Search, vocabulary), folds);

    /// <summary>The words of a document that has a text in the language.</summary>
    public DocumentWords Read(SearchDocument document)
    {
        switch (document)
        {
            case TopicDocument { Topic: var topic }:
                Read(topic);
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

    private void Read(Topic topic)
    {
        words.Add(SearchField.Title, topic.Title[language.Code].Text);
        words.Add(SearchField.Summary, topic.Description.TryGet(language.Code, out var description) ? description.Value : "");
    }

    private void Read(TermText term)
    {
        words.Add(SearchField.Title, term.Term.Value);
        foreach (var name in term.Abbreviations.Concat(term.Forms).Concat(term.FormsIfListed).Concat(term.Avoid))
        {
            words.Add(SearchField.Name, name.Value);
        }

        words.Add(SearchField.Summary, term.Definition?.Value ?? "");
    }

    private void Read(SiteQuestion question, QuestionText text)
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
