using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>
/// Gives every page whose slug comes from its title an address of its own: where a title gives what another page has, the id takes its
/// place.
/// </summary>
/// <remarks>
/// Who wrote a slug keeps it; an alias and a word of the guide's own addresses keep theirs too. Where several titles give one slug, all of
/// them get their ids, so that none depends on which comes first. Two authors who wrote the same are told so later.
/// </remarks>
internal static class DerivedSlugs
{
    /// <param name="packs">The packs of the guide's languages, as far as the theme has them.</param>
    /// <returns>The same content where no slug had to change.</returns>
    public static Content Settle(Content content, ImmutableArray<LanguagePack> packs)
    {
        foreach (var language in content.Guide.Languages)
        {
            var words = packs.FirstOrDefault(pack => pack.Code == language)?.Addresses.Values ?? [];
            content = SettleIn(language, [.. words], content);
        }

        return content;
    }

    private static Content SettleIn(LanguageCode language, ImmutableArray<string> words, Content content)
    {
        var topics = Settle(content.Guide.Topics, topic => Claim(topic, language), []);
        var levels = Settle(content.Guide.Levels, level => Claim(level, language), []);
        var questions = Settle(content.Questions, question => new SlugClaim(question.Id, question.Aliases,
            question.Text.TryGet(language, out var text) ? text.Slug : null, text?.Title.Source.Location), []);
        var terms = Settle(content.Terms, term => new SlugClaim(term.Id, term.Aliases,
            term.Text.TryGet(language, out var text) ? text.Slug : null, text?.Term.Location), []);
        var pages = Settle(content.FreePages, page => new SlugClaim(page.Id, page.Aliases,
            page.Text.TryGet(language, out var text) && !page.IsIntroduction ? text.Slug : null, text?.Title.Source.Location), words);
        if (topics.IsEmpty && levels.IsEmpty && questions.IsEmpty && terms.IsEmpty && pages.IsEmpty)
        {
            return content;
        }

        return content.With(
            content.Guide with
            {
                Topics = Replace(content.Guide.Topics, topics, (topic, slug) => topic with { Slug = In(topic.Slug, language, slug) }),
                Levels = Replace(content.Guide.Levels, levels, (level, slug) => level with { Slug = In(level.Slug, language, slug) }),
            },
            Replace(content.Questions, questions,
                (question, slug) => question with { Text = In(question.Text, language, text => text with { Slug = slug(text.Slug) }) }),
            Replace(content.Terms, terms,
                (term, slug) => term with { Text = In(term.Text, language, text => text with { Slug = slug(text.Slug) }) }),
            Replace(content.FreePages, pages,
                (page, slug) => page with { Text = In(page.Text, language, text => text with { Slug = slug(text.Slug) }) }));
    }

    private static SlugClaim Claim(Category category, LanguageCode language) => new(
        category.Id, [], category.Slug[language], category.IsSlugDerived(language) ? category.Slug[language].Location : null);

    /// <summary>The slugs that change, by the place of their subject.</summary>
    /// <param name="reserved">What the guide itself calls pages in the same folder.</param>
    private static ImmutableDictionary<int, string> Settle<T>(
        ImmutableArray<T> subjects, Func<T, SlugClaim> claimOf, ImmutableArray<string> reserved)
    {
        SlugClaim[] claims = [.. subjects.Select(claimOf)];
        return claims.Any(claim => claim.IsDerived) ? new SlugContest(claims, reserved).Changes() : ImmutableDictionary<int, string>.Empty;
    }

    private static ImmutableArray<T> Replace<T>(
        ImmutableArray<T> subjects, ImmutableDictionary<int, string> changes, Func<T, Func<Located, Located>, T> change) =>
        changes.IsEmpty
            ? subjects
            : [.. subjects.Select((subject, index) => changes.TryGetValue(index, out var slug)
                ? change(subject, old => old with { Value = slug })
                : subject)];

    private static Localized<T> In<T>(Localized<T> texts, LanguageCode language, Func<T, T> change)
        where T : class => new(texts.ByLanguage.SetItem(language, change(texts[language])));
}
