using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>
/// What everything that authors named means: links, pictures, topics, levels, terms and related questions, each found
/// once.
/// </summary>
internal sealed class LinkTargets
{
    private static readonly IReadOnlyDictionary<Inline, LinkTarget> None = FrozenDictionary<Inline, LinkTarget>.Empty;

    private readonly Dictionary<MarkdownText, IReadOnlyDictionary<Inline, LinkTarget>> links;
    private readonly FrozenDictionary<string, Topic> topics;
    private readonly FrozenDictionary<string, Level> levels;

    private LinkTargets(Content content)
    {
        topics = content.Guide.Topics.DistinctBy(topic => topic.Id).ToFrozenDictionary(topic => topic.Id, StringComparer.Ordinal);
        levels = content.Guide.Levels.DistinctBy(level => level.Id).ToFrozenDictionary(level => level.Id, StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        problems.AddRange(References.Problems(content));
        links = ResolveLinks(content, problems);
        Problems = problems.ToImmutable();
    }

    /// <summary>The names that mean nothing.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    public static LinkTargets Resolve(Content content) => new(content);

    /// <summary>The targets of a text's links and pictures, without those that lead nowhere.</summary>
    public IReadOnlyDictionary<Inline, LinkTarget> Of(MarkdownText text) => links.GetValueOrDefault(text, None);

    public Topic? TopicOf(Question question) => question.Topic is { } topic ? topics.GetValueOrDefault(topic.Value) : null;

    public Level? LevelOf(Question question) => question.Level is { } level ? levels.GetValueOrDefault(level.Value) : null;

    private static Dictionary<MarkdownText, IReadOnlyDictionary<Inline, LinkTarget>> ResolveLinks(
        Content content, ImmutableArray<Diagnostic>.Builder problems)
    {
        var resolver = new LinkResolver(content);
        var texts = new Dictionary<MarkdownText, IReadOnlyDictionary<Inline, LinkTarget>>(ReferenceEqualityComparer.Instance);
        foreach (var text in content.Texts.Where(text => !text.Links.IsEmpty))
        {
            var targets = new Dictionary<Inline, LinkTarget>();
            foreach (var link in text.Links)
            {
                var (target, problem) = resolver.Resolve(link);
                if (target is not null)
                {
                    targets.Add(link.Node, target);
                }

                if (problem is not null)
                {
                    problems.Add(problem);
                }
            }

            texts.Add(text, targets);
        }

        return texts;
    }
}
