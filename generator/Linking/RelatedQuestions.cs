using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Linking;

/// <summary>Which questions to read next: the declared ones, then those that share rare terms or the topic.</summary>
/// <remarks>Found when asked for: <c>preview</c> shows one question at a time.</remarks>
/// <param name="questions">All questions, in the order of the guide.</param>
/// <param name="terms">The terms of each.</param>
internal sealed class RelatedQuestions(Question[] questions, ImmutableSortedSet<string>[] terms)
{
    /// <summary>As many as a reader looks over at the end of a page, unless the author declares more.</summary>
    private const int Wanted = 5;

    /// <summary>
    /// How many questions on each side share a term or topic and are compared: keeps the work linear in the size of the guide.
    /// </summary>
    private const int Window = 12;

    /// <summary>Less than any term, which weighs ln 2 = 0.69 at least: a topic decides only where terms do not.</summary>
    private const double TopicWeight = 0.5;

    private readonly HashSet<string> ids = questions.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
    private readonly Lazy<List<Membership>[]> groups = new(() => Groups(questions, terms));

    /// <summary>The ids of the questions to read after one.</summary>
    /// <param name="index">Its place among all questions.</param>
    public ImmutableArray<string> Of(int index) =>
    [
        .. questions[index].Related.Select(related => related.Value)
            .Where(id => id != questions[index].Id && ids.Contains(id))
            .Concat(Nearest(index))
            .Distinct()
            .Take(Math.Max(Wanted, questions[index].Related.Length)),
    ];

    /// <summary>For each question, the groups it is in: one for each of its terms, and its topic.</summary>
    private static List<Membership>[] Groups(Question[] questions, ImmutableSortedSet<string>[] terms)
    {
        var byTerm = questions.SelectMany((_, index) => terms[index].Select(term => (term, index)))
            .GroupBy(entry => entry.term, entry => entry.index, StringComparer.Ordinal)
            .Select(group => new Group([.. group], Math.Log(1.0 + ((double)questions.Length / group.Count()))));
        var byTopic = questions.Select((question, index) => (question.Topic?.Value, index))
            .GroupBy(entry => entry.Value, entry => entry.index)
            .Select(group => new Group([.. group], TopicWeight));
        var memberships = questions.Select(_ => new List<Membership>()).ToArray();
        foreach (var group in byTerm.Concat(byTopic))
        {
            for (var position = 0; position < group.Members.Length; position++)
            {
                memberships[group.Members[position]].Add(new Membership(group, position));
            }
        }

        return memberships;
    }

    private IEnumerable<string> Nearest(int index)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (group, position) in groups.Value[index])
        {
            var last = Math.Min(position + Window, group.Members.Length - 1);
            for (var other = Math.Max(position - Window, 0); other <= last; other++)
            {
                scores[group.Members[other]] = scores.GetValueOrDefault(group.Members[other]) + group.Weight;
            }
        }

        scores.Remove(index);
        return scores
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key)
            .Take(Wanted)
            .Select(entry => questions[entry.Key].Id);
    }

    /// <summary>Questions that have something in common, in the order of the guide.</summary>
    private sealed class Group(int[] members, double weight)
    {
        public int[] Members => members;

        public double Weight => weight;
    }

    private readonly record struct Membership(Group Group, int Position);
}
