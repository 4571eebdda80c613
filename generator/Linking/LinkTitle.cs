using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The title of what a link leads to, in its own typography, and the language it is in.</summary>
internal readonly record struct LinkTitle(string Text, LanguagePack Language)
{
    /// <summary>The title in the reader's language or else in the source language; a link to an address has none.</summary>
    public static LinkTitle Of(LinkTarget? target, Site site, LanguagePack reader) => target switch
    {
        QuestionTarget { Question.Text: var texts } => Of(texts, text => text.Title, site, reader),
        PageTarget { Page.Text: var texts } => Of(texts, text => text.Title, site, reader),
        TermTarget { Term.Text: var texts } => Of(texts, text => text.Term, site, reader),
        _ => new LinkTitle("", reader),
    };

    private static LinkTitle Of<T>(Localized<T> texts, Func<T, Located> title, Site site, LanguagePack reader)
        where T : class
    {
        var pack = texts.Has(reader.Code) ? reader : site.Languages[0];
        return new LinkTitle(Typesetter.Typeset(title(texts[pack.Code]).Value, pack.Typography), pack);
    }
}
