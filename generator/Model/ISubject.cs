namespace StudyGuide.Model;

/// <summary>Something that has pages of its own: a question, a glossary term, a topic, a level, a free page.</summary>
internal interface ISubject
{
    /// <summary>The language-neutral id, unique among subjects of its kind.</summary>
    string Id { get; }
}
