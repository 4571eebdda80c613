using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>All that the authors wrote, read and typed but not yet checked.</summary>
internal sealed record Content(
    Guide Guide,
    ImmutableArray<Question> Questions,
    ImmutableArray<GlossaryTerm> Terms,
    ImmutableArray<FreePage> Pages,
    ImmutableArray<Figure> Figures,
    ImmutableArray<ImageFile> Images)
{
    private readonly Lazy<FrozenDictionary<string, Question>> questionsById = new(() => ById(Questions, question => question.Id));
    private readonly Lazy<FrozenDictionary<string, GlossaryTerm>> termsById = new(() => ById(Terms, term => term.Id));
    private readonly Lazy<FrozenDictionary<string, FreePage>> pagesById = new(() => ById(Pages, page => page.Id));

    public FrozenDictionary<string, Question> QuestionsById => questionsById.Value;

    public FrozenDictionary<string, GlossaryTerm> TermsById => termsById.Value;

    public FrozenDictionary<string, FreePage> PagesById => pagesById.Value;

    /// <summary>Every text in Markdown, in every language.</summary>
    public IEnumerable<MarkdownText> Texts => Questions.SelectMany(question => question.Text.Values.Select(text => text.Answer))
        .Concat(Pages.SelectMany(page => page.Text.Values.Select(text => text.Body)));

    /// <summary>The same content, to be published at <paramref name="address"/> where there is one.</summary>
    public Content PublishedAt(Uri? address) =>
        address is null ? this : new Content(Guide with { SiteAddress = address }, Questions, Terms, Pages, Figures, Images);

    private static FrozenDictionary<string, T> ById<T>(ImmutableArray<T> items, Func<T, string> id) =>
        items.DistinctBy(id).ToFrozenDictionary(id, StringComparer.Ordinal);
}
