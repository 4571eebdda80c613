using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>All that the authors wrote, read and typed but not yet checked.</summary>
internal sealed class Content
{
    public required Guide Guide { get; init; }

    /// <summary>In the order of the guide: by topic, level and id; those whose topic or level is unknown come first.</summary>
    public required ImmutableArray<Question> Questions
    {
        get;
        init => (field, QuestionsById) = (value, ById(value));
    }

    public ImmutableArray<GlossaryTerm> Terms
    {
        get;
        init => (field, TermsById) = (value, ById(value));
    } = [];

    /// <summary>In the order of menus.</summary>
    public ImmutableArray<FreePage> FreePages
    {
        get;
        init => (field, FreePagesById) = (value, ById(value));
    } = [];

    /// <summary>
    /// Folder and id of what is there and could not be read, such as <c>questions/rag</c>: that names of it mean nothing is no mistake of
    /// whoever wrote them.
    /// </summary>
    public FrozenSet<string> Unreadable { get; init; } = [];

    public ImmutableArray<Figure> Figures { get; init; } = [];

    public ImmutableArray<ImageFile> Images { get; init; } = [];

    public ImmutableArray<StaticFile> StaticFiles { get; init; } = [];

    /// <summary>The addresses that have been published before.</summary>
    public ImmutableArray<PublishedAddress> PublishedAddresses { get; init; } = [];

    /// <summary>The day on which files were last changed, by path, as far as their history is known.</summary>
    public FrozenDictionary<string, DateOnly> Changes { get; private init; } = FrozenDictionary<string, DateOnly>.Empty;

    /// <summary>Where an id is taken twice, the first has it.</summary>
    public FrozenDictionary<string, Question> QuestionsById { get; private init; } = FrozenDictionary<string, Question>.Empty;

    /// <inheritdoc cref="QuestionsById"/>
    public FrozenDictionary<string, GlossaryTerm> TermsById { get; private init; } = FrozenDictionary<string, GlossaryTerm>.Empty;

    /// <inheritdoc cref="QuestionsById"/>
    public FrozenDictionary<string, FreePage> FreePagesById { get; private init; } = FrozenDictionary<string, FreePage>.Empty;

    /// <summary>Every text in Markdown, in every language.</summary>
    public IReadOnlyList<MarkdownText> Texts => field ??=
        [
            .. Questions.SelectMany(question => question.Text.Values, (_, text) => text.Answer),
            .. FreePages.SelectMany(page => page.Text.Values, (_, text) => text.Body),
        ];

    /// <summary>The day on which a file was last changed, where that is known.</summary>
    public DateOnly? ChangeOf(SourceFile? file) =>
        file is not null && Changes.TryGetValue(file.RelativePath, out var day) ? day : null;

    /// <summary>The same content, whose files were changed on these days.</summary>
    public Content Changed(FrozenDictionary<string, DateOnly> days) => With(Guide, Questions, Terms, FreePages, days);

    /// <summary>The same content, to be published at <paramref name="address"/> where there is one.</summary>
    public Content PublishedAt(Uri? address) => address is null
        ? this
        : With(Guide with { SiteAddress = address }, Questions, Terms, FreePages);

    /// <summary>The same guide where no browser keeps it.</summary>
    public Content KeptNowhere() =>
        With(Guide with { Publishing = Guide.Publishing with { Offline = null } }, Questions, Terms, FreePages);

    /// <summary>The same files with other records.</summary>
    public Content With(
        Guide guide, ImmutableArray<Question> questions, ImmutableArray<GlossaryTerm> terms, ImmutableArray<FreePage> freePages,
        FrozenDictionary<string, DateOnly>? changes = null) => new()
        {
            Changes = changes ?? Changes,
            Guide = guide,
            Questions = questions,
            Terms = terms,
            FreePages = freePages,
            Unreadable = Unreadable,
            Figures = Figures,
            Images = Images,
            StaticFiles = StaticFiles,
            PublishedAddresses = PublishedAddresses,
        };

    private static FrozenDictionary<string, T> ById<T>(ImmutableArray<T> items)
        where T : ISubject =>
        items.DistinctBy(item => item.Id).ToFrozenDictionary(item => item.Id, StringComparer.Ordinal);
}
