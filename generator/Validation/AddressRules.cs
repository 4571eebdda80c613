using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Every page has an address of its own.</summary>
internal static class AddressRules
{
    /// <summary>No two pages, and no page and alias, live at one address.</summary>
    public static IEnumerable<Diagnostic> AddressesAreUnique(Content content, ImmutableArray<LanguagePack> packs)
    {
        var claims = packs.SelectMany(pack => Pages(content, pack).Concat(Aliases(content, pack))).Concat(Permalinks(content));
        return
            from sameAddress in claims.GroupBy(claim => claim.Address)
            let first = sameAddress.First()
            from again in sameAddress.Skip(1)
            where again.Subject != first.Subject // an alias that is the slug of another language leads to the same question
            select new Diagnostic(DiagnosticCode.AddressTaken, $"The address '{again.Address}' is taken by {Name(first)}.", again.Location,
                "Change the slug, id or alias of one of the two.");
    }

    private static IEnumerable<Claim> Pages(Content content, LanguagePack pack)
    {
        var guide = content.Guide.Location;
        return
        [
            new Claim(PageAddress.Home(pack), guide, content.Guide),
            new Claim(PageAddress.QuestionIndex(pack), guide, (content.Guide, "questions")),
            new Claim(PageAddress.Glossary(pack), guide, (content.Guide, "glossary")),
            new Claim(PageAddress.Sources(pack), guide, (content.Guide, "sources")),
            new Claim(PageAddress.CompleteGuide(pack), guide, (content.Guide, "complete guide")),
            .. content.Guide.Topics.Select(topic => new Claim(PageAddress.Of(topic, pack), topic.Slug[pack.Code].Location, topic)),
            .. content.Guide.Levels.Select(level => new Claim(PageAddress.Of(level, pack), level.Slug[pack.Code].Location, level)),
            .. content.Questions.Select(question => new Claim(
                PageAddress.Of(question, pack),
                question.Text.TryGet(pack.Code, out var text) ? text.Slug.Location : question.Location,
                question)),
            .. content.Terms.Select(term => new Claim(
                PageAddress.Of(term, pack),
                term.Text.TryGet(pack.Code, out var text) ? text.Slug.Location : term.Location,
                term)),
            .. content.Pages.Where(page => !page.IsIntroduction).Select(page => new Claim(
                PageAddress.Of(page, pack),
                page.Text.TryGet(pack.Code, out var text) ? text.Slug.Location : page.Location,
                page)),
        ];
    }

    private static IEnumerable<Claim> Aliases(Content content, LanguagePack pack) =>
    [
        .. content.Questions.SelectMany(
            question => question.Aliases.Select(
                alias => new Claim(PageAddress.QuestionNamed(alias.Value, pack), alias.Location, question))),
        .. content.Terms.SelectMany(
            term => term.Aliases.Select(alias => new Claim(PageAddress.TermNamed(alias.Value, pack), alias.Location, term))),
        .. content.Pages.SelectMany(
            page => page.Aliases.Select(alias => new Claim(PageAddress.PageNamed(alias.Value, pack), alias.Location, page))),
    ];

    private static IEnumerable<Claim> Permalinks(Content content) => content.Questions
        .Select(question => new Claim(PageAddress.Permalink(question.Id), question.Location, question))
        .Concat(content.Questions.SelectMany(
            question => question.Aliases.Select(alias => new Claim(PageAddress.Permalink(alias.Value), alias.Location, question))));

    private static string Name(Claim claim) => claim.Subject switch
    {
        Guide => "the home page",
        (Guide, string page) => $"the page of the {page}",
        _ => claim.Location.ToString(),
    };

    /// <summary>An address that something lives at.</summary>
    private sealed record Claim(PageAddress Address, SourceLocation Location, object Subject);
}
