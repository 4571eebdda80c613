namespace StudyGuide.Search;

/// <summary>A text of a document that a reader may search.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Language">Its language, counted in the order of the guide.</param>
/// <param name="IsWhole">Whether all of it is searched, or title, names and summary only.</param>
internal readonly record struct SearchedText(int Document, DocumentWords Words, int Language, bool IsWhole);
