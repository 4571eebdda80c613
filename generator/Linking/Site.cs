using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The whole guide with everything that refers to something else resolved: what all outputs are made from.</summary>
/// <param name="Languages">The packs of the guide's languages, in the order of the guide.</param>
/// <param name="Questions">In the order of the guide: by topic, level and id.</param>
/// <param name="Pages">In the order of menus.</param>
internal sealed record Site(
    Guide Guide,
    ImmutableArray<LanguagePack> Languages,
    ImmutableArray<SiteQuestion> Questions,
    ImmutableArray<SiteTerm> Terms,
    ImmutableArray<SitePage> Pages,
    ImmutableArray<SiteSource> Sources,
    ImmutableArray<ImageFile> Images)
{
    private readonly Lazy<FrozenDictionary<string, SiteQuestion>> questionsById =
        new(() => Questions.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal));

    private readonly Lazy<ILookup<string, SiteQuestion>> questionsByCategory =
        new(() => Questions.SelectMany(question => new[] { (Key(question.Topic), question), (Key(question.Level), question) })
            .ToLookup(entry => entry.Item1, entry => entry.question, StringComparer.Ordinal));

    private readonly Lazy<FrozenDictionary<string, SiteTerm>> termsById =
        new(() => Terms.ToFrozenDictionary(term => term.Id, StringComparer.Ordinal));

    public SiteQuestion Question(string id) => questionsById.Value[id];

    public SiteTerm Term(string id) => termsById.Value[id];

    /// <summary>The questions of a topic or level, in the order of the guide.</summary>
    public IEnumerable<SiteQuestion> QuestionsIn(Category category) => questionsByCategory.Value[Key(category)];

    public LanguagePack Pack(LanguageCode language) => Languages.First(pack => pack.Code == language);

    private static string Key(Category category) => $"{category.GetType().Name}:{category.Id}";
}

/// <summary>A question in its place among the others.</summary>
/// <param name="Related">The declared questions first, then computed ones.</param>
/// <param name="MentionedBy">Questions whose texts link to this one.</param>
/// <param name="TermIds">Terms that the question lists or that its texts use, in any language.</param>
internal sealed record SiteQuestion(
    Question Question,
    Topic Topic,
    Level Level,
    Localized<LinkedText> Answer,
    ImmutableSortedSet<string> TermIds,
    Lazy<ImmutableArray<string>> Related,
    ImmutableArray<string> MentionedBy,
    string? Previous,
    string? Next)
{
    public string Id => Question.Id;

    /// <summary>Whether a page shows the question in this language beside others.</summary>
    public bool IsSideBySideIn(LanguagePack language) => Question.Text.Has(language.Code) && Question.Text.ByLanguage.Count > 1;
}

/// <summary>A glossary term and the questions that use it, in the order of the guide.</summary>
internal sealed record SiteTerm(GlossaryTerm Term, ImmutableArray<string> UsedBy)
{
    public string Id => Term.Id;
}

/// <summary>A publication and the questions that rely on it, in the order of the guide.</summary>
/// <param name="Source">As the first of them describes it.</param>
internal sealed record SiteSource(Source Source, ImmutableArray<string> CitedBy);

/// <summary>A free page with its links resolved.</summary>
internal sealed record SitePage(FreePage Page, Localized<LinkedText> Body)
{
    public string Id => Page.Id;
}
