using System.Collections.Frozen;

namespace StudyGuide.Reading;

/// <summary>What to write in Markdown instead of an element of HTML.</summary>
internal static class HtmlTags
{
    private const string NoLayout = "Delete it: a blank line begins a new paragraph, and the theme decides how things look.";
    private const string Table = "Write a table with '|' between its cells and a line '| --- | --- |' below the first row.";
    private const string List = "Write each item on a line of its own, behind '- ' or '1. '.";
    private const string Details = "Delete it: answers are opened and closed by the page itself.";
    private const string Picture = "Write '![what the picture shows](../images/name.png)'.";
    private const string NoActive = "Delete it: a guide has no scripts, forms and frames of its own.";
    private const string Struck = "Write '~~words~~'.";

    private static readonly FrozenDictionary<string, string> Hints = new (string Names, string Hint)[]
    {
        ("br", @"End the line with a backslash, '\', or with two spaces."),
        ("wbr", "Delete it: the browser breaks long lines by itself."),
        ("hr", "Write '---' on a line of its own, between blank lines."),
        ("b strong", "Write '**words**'."),
        ("i em cite dfn var", "Write '*words*'."),
        ("u ins mark big", "Write '**words**' or '*words*'."),
        ("s strike del", Struck),
        ("small font", "Delete it: the theme decides how large words are."),
        ("sub", "Write a formula, '$x_1$', or the character of Unicode, '₁'."),
        ("sup", "Write a formula, '$x^2$', the character of Unicode, '²', or a footnote, '[^1]'."),
        ("code kbd samp tt", "Write it between backticks: '`code`'."),
        ("pre xmp listing", "Write '```' on the lines above and below the code."),
        ("img picture source", Picture),
        ("svg figure figcaption", Picture),
        ("details summary", Details),
        ("table thead tbody tfoot tr th td caption colgroup col", Table),
        ("ul ol li menu", List),
        ("dl dt dd", "Write the term on a line of its own, and ': ' before its description on the next."),
        ("p div section article center header footer main aside nav", NoLayout),
        ("span", "Delete it; a word of another language is marked with braces: '*word*{lang=en}'."),
        ("blockquote q", "Write '> ' before each line of the quotation."),
        ("h1 h2 h3 h4 h5 h6", "Write '### ' before the words of the heading."),
        ("abbr", "Delete it: the glossary explains abbreviations."),
        ("ruby rt rp bdi bdo time data", "Delete it, and keep its words."),
        ("script style link meta iframe object embed form input button select textarea label video audio canvas", NoActive),
    }.SelectMany(entry => entry.Names.Split(' ').Select(name => (name, entry.Hint)))
        .ToFrozenDictionary(entry => entry.name, entry => entry.Hint, StringComparer.Ordinal);

    /// <param name="name">The name of the element in lower case.</param>
    /// <param name="tag">The whole tag.</param>
    public static string HintFor(string name, string tag) => name switch
    {
        "a" when !tag.Contains("href", StringComparison.OrdinalIgnoreCase) && tag.AsSpan().ContainsAny(" \t\n") =>
            "Give the paragraph an id: '{#id}' at its end.",
        "a" => "Write '[words](address)'.",
        _ => Hints.GetValueOrDefault(name) ?? $"Put it between backticks, '`{tag.ReplaceLineEndings(" ")}`', or write '&lt;' for the '<'.",
    };
}
