namespace StudyGuide.Rendering.Models;

/// <summary>A link as templates print it.</summary>
/// <param name="Title">The text, not yet escaped, for what cannot hold elements.</param>
/// <param name="TitleHtml">The same with code as code.</param>
/// <param name="Address">Relative to the page.</param>
/// <param name="LangHtml">
/// The attributes <c>lang</c> and <c>dir</c> where the text is not in the page's language, otherwise nothing.
/// </param>
internal sealed record Link(string Title, string TitleHtml, string Address, string LangHtml = "", bool IsCurrent = false);
