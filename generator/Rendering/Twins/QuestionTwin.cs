using System.Text;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Twins;

/// <summary>
/// A question as Markdown, for programs that read and for people who keep notes: the same as on its page, without the page.
/// </summary>
internal static class QuestionTwin
{
    /// <summary>Plans the twins of a site, each beside the page of its question.</summary>
    /// <param name="links">What links to pages end with.</param>
    public static IEnumerable<PlannedFile> Plan(Site site, LinkStyle links) =>
        from page in site.Pages.All
        where PublishedFiles.HasTwin(page, site)
        select new PlannedFile(PublishedFiles.Twin(page), () => Make(page, site, links)) { Subject = page.Subject };

    private static ReadOnlyMemory<byte> Make(Page page, Site site, LinkStyle links)
    {
        var (question, pack) = (site.Question(page.Subject!.Id), page.Language!);
        var text = question.Question.Text[pack.Code];
        var addresses = new TwinAddresses(site, pack, page.Address, links);
        var parts = QuestionMarkdown.Of(question, site, pack, addresses);
        List<string> blocks = [$"# {text.Title.Markdown}", Facts(question, site, pack, addresses)];
        foreach (var (kind, markdown) in parts.Sections)
        {
            blocks.Add(kind is SectionKind.Question ? markdown : $"## {PageScope.SectionTitle(kind, pack)}\n\n{markdown}");
        }

        AddList(blocks, pack.Words["cards"], parts.Cards.Select(card => $"- {card.Front}\n  - {card.Back}"));
        AddList(blocks, pack.Words["sources"], question.Question.Sources.Select(source => $"- {Citation(source)}"));
        blocks.Add(parts.Footnotes);
        return Encoding.UTF8.GetBytes(string.Join("\n\n", blocks.Where(block => block.Length > 0)) + "\n");
    }

    private static void AddList(List<string> blocks, string title, IEnumerable<string> items)
    {
        if (string.Join('\n', items) is { Length: > 0 } list)
        {
            blocks.Add($"## {EscapedMarkdown.Of(title)}\n\n{list}");
        }
    }

    /// <summary>Level, topic, the day of the last review and, where it is known, the address of the page.</summary>
    private static string Facts(SiteQuestion question, Site site, LanguagePack pack, TwinAddresses addresses)
    {
        string[] facts =
        [
            Link(question.Level),
            Link(question.Topic),
            question.Question.Reviewed is { } day ? $"{EscapedMarkdown.Of(pack.Words["reviewed"])} {pack.Dates.Write(day)}" : "",
            site.Guide.SiteAddress is null ? "" : $"<{addresses.ToPage(question.Question)}>",
        ];
        return string.Join(" · ", facts.Where(fact => fact.Length > 0));

        string Link(Category category) =>
            $"[{category.Title.In(pack.Code, site.Guide.SourceLanguage)!.Markdown}]({addresses.ToPage(category)})";
    }

    private static string Citation(Source source) =>
        (source.Authors is { } authors ? $"{EscapedMarkdown.Of(authors)}, " : "")
        + $"[{EscapedMarkdown.Of(source.Title)}]({PortableLinks.Destination(source.Url)})"
        + (source.Year is { } year ? FormattableString.Invariant($", {year}") : "");
}
