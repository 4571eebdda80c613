namespace StudyGuide.Model;

/// <summary>A question to ask oneself, and its answer. Reviews, decks and progress hang on <c>&lt;question&gt;/&lt;card&gt;</c>.</summary>
/// <param name="Id">Unique in its question, the same in every language; it never changes.</param>
internal sealed record Flashcard(Located Id, InlineText Front, InlineText Back);
