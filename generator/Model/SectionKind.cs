using System.Collections.Immutable;

namespace StudyGuide.Model;

/// <summary>
/// The parts of a question and its answer, in the order in which they are shown; a free page has an <see cref="Answer"/> alone.
/// </summary>
internal enum SectionKind
{
    /// <summary>What belongs to the question itself, such as code or options: shown with the title, even where answers are not.</summary>
    Question,

    /// <summary>The 30-second answer.</summary>
    Short,

    /// <summary>What the interviewer listens for.</summary>
    Expects,

    /// <summary>The full answer: all that stands in no other section.</summary>
    Answer,
    Mistakes,
    FollowUps,
}

/// <summary>The words that name sections in Markdown containers and in anchors.</summary>
internal static class SectionNames
{
    private static readonly ImmutableArray<(SectionKind Kind, string Name)> All =
    [
        (SectionKind.Question, "question"),
        (SectionKind.Short, "short"),
        (SectionKind.Expects, "expects"),
        (SectionKind.Answer, "answer"),
        (SectionKind.Mistakes, "mistakes"),
        (SectionKind.FollowUps, "follow-ups"),
    ];

    /// <summary>A container that stays where it is written, inside the answer.</summary>
    public const string Example = "example";

    /// <summary>What may follow <c>:::</c>.</summary>
    public static IEnumerable<string> Containers =>
        All.Where(entry => entry.Kind != SectionKind.Answer).Select(entry => entry.Name).Append(Example);

    public static string Of(SectionKind kind) => All.First(entry => entry.Kind == kind).Name;

    public static SectionKind? Parse(string? name) =>
        All.Where(entry => entry.Name == name && entry.Kind != SectionKind.Answer).Select(entry => (SectionKind?)entry.Kind)
            .FirstOrDefault();
}
