using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>The whole guide with everything that refers to something else resolved: what all outputs are made from.</summary>
internal sealed class Site
{
    private readonly Dictionary<string, SiteQuestion> questionsById = [];
    private readonly Dictionary<string, SiteTerm> termsById = [];
    private readonly Dictionary<Category, List<SiteQuestion>> questionsByCategory = new(ReferenceEqualityComparer.Instance);

    public required Guide Guide { get; init; }

    /// <summary>The packs of the guide's languages, in the order of the guide.</summary>
    public required ImmutableArray<LanguagePack> Languages { get; init; }

    /// <summary>All pages of the site.</summary>
    public required PageList Pages { get; init; }

    /// <summary>In the order of the guide: by topic, level and id.</summary>
    public required ImmutableArray<SiteQuestion> Questions
    {
        get;
        init
        {
            field = value;
            questionsById = value.ToDictionary(question => question.Id, StringComparer.Ordinal);
            foreach (var question in value)
            {
                AddTo(question.Topic, question);
                AddTo(question.Level, question);
            }
        }
    }

    public required ImmutableArray<SiteTerm> Terms
    {
        get;
        init => (field, termsById) = (value, value.ToDictionary(term => term.Id, StringComparer.Ordinal));
    }

    /// <summary>In the order of menus.</summary>
    public required ImmutableArray<SiteFreePage> FreePages { get; init; }

    public required ImmutableArray<SiteSource> Sources { get; init; }

    public required ImmutableArray<ImageFile> Images { get; init; }

    public ImmutableArray<StaticFile> StaticFiles { get; init; } = [];

    public SiteQuestion Question(string id) => questionsById[id];

    public SiteTerm Term(string id) => termsById[id];

    /// <summary>Whether the guide has more questions than a page shows.</summary>
    public bool IsLarge => PageSize.IsLarge(Questions.Length);

    /// <summary>The questions of a topic or level, in the order of the guide.</summary>
    public IEnumerable<SiteQuestion> QuestionsIn(Category category) => questionsByCategory.GetValueOrDefault(category, []);

    public LanguagePack Pack(LanguageCode language) => Languages.First(pack => pack.Code == language);

    private void AddTo(Category category, SiteQuestion question)
    {
        if (!questionsByCategory.TryGetValue(category, out var questions))
        {
            questionsByCategory.Add(category, questions = []);
        }

        questions.Add(question);
    }
}

/// <summary>A question in its place among the others.</summary>
internal sealed class SiteQuestion
{
    public required Question Question { get; init; }

    public required Topic Topic { get; init; }

    public required Level Level { get; init; }

    public required Localized<LinkedText> Answer { get; init; }

    /// <summary>Terms that the question lists or that its texts use, in any language.</summary>
    public required ImmutableSortedSet<string> TermIds { get; init; }

    /// <summary>The questions to read next: the declared ones first, then computed ones.</summary>
    public required Lazy<ImmutableArray<string>> Related { get; init; }

    /// <summary>Questions whose texts link to this one.</summary>
    public required ImmutableArray<string> MentionedBy { get; init; }

    public string? Previous { get; init; }

    public string? Next { get; init; }

    public string Id => Question.Id;
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
internal sealed record SiteFreePage(FreePage Page, Localized<LinkedText> Body)
{
    public string Id => Page.Id;
}
