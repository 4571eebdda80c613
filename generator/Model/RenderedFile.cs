namespace StudyGuide.Model;

/// <summary>What is known of a file once it has been made; its bytes are on their way to the output folder.</summary>
/// <param name="Path">Where it goes below the output folder, with forward slashes.</param>
/// <param name="Fingerprint">Changes with its bytes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Page">The page that the file is; nothing for scripts, styles and data.</param>
internal sealed record RenderedFile(string Path, string Fingerprint, int Length, Page? Page);
