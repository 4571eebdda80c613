using System.Collections.Immutable;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Twins;

/// <summary>The texts of a question in one language as Markdown that all programs read.</summary>
/// <param name="Sections">Without those that hold nothing but what is not printed.</param>
/// <param name="Footnotes">The notes that the sections refer to; empty where there are none.</param>
internal sealed record QuestionMarkdown(
    ImmutableArray<(SectionKind Kind, string Markdown)> Sections, ImmutableArray<CardMarkdown> Cards, string Footnotes)
{
    /// <summary>The rank of headings below the title of the question, and below that of a section.</summary>
    private const int RankBelowTitle = 2;

    /// <param name="pack">A language that the question is written in.</param>
    /// <param name="addresses">How its links are written where the Markdown stands.</param>
    public static QuestionMarkdown Of(SiteQuestion question, Site site, LanguagePack pack, TwinAddresses addresses)
    {
        var linked = question.Answer[pack.Code];
        var markdown = new PortableMarkdown(linked, new PortableLinks(site, question.Question, pack, addresses), pack);
        return new QuestionMarkdown(
            [
                .. linked.Text.Sections
                    .Select(section => (section.Kind, Markdown: markdown.Section(section, RankIn(section.Kind))))
                    .Where(section => section.Markdown.Length > 0),
            ],
            [
                .. question.Question.Text[pack.Code].Cards.Select(card =>
                    new CardMarkdown(card.Id.Value, PortableMarkdown.Line(card.Front), PortableMarkdown.Line(card.Back))),
            ],
            markdown.Footnotes());
    }

    /// <summary>The statement of a question has no title of its own.</summary>
    private static int RankIn(SectionKind kind) => kind is SectionKind.Question ? RankBelowTitle : RankBelowTitle + 1;
}

/// <summary>A card whose sides are lines of Markdown.</summary>
internal sealed record CardMarkdown(string Id, string Front, string Back);
