using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.ServedHtml;

/// <summary>Whatever authors type is printed or reported: no word of a text vanishes without a message.</summary>
public sealed partial class NothingTypedIsLostTests
{
    /// <summary>Pieces of Markdown, and what prose can look like; each <c>@</c> becomes a word of its own.</summary>
    private static readonly string[] pieces =
    [
        "@", "@ ", " @", "@.", "@ : @", "\n", "\n\n", "\n: @", "\n:   @", "\n\n: @", "@\n~ @", "{@}", "{.@}", "{#@}", "{@=@}", " {@}\n",
            "`@`",
        "`@`{.@}", "*@*", "**@**", "*@*{@}", "_@_", "~~@~~", "~@~", "[@]", "[@](@)", "[@]: @\n", "[@][@]",
            "[@]: https://example.org/@ \"@\"\n",
        "![@](@.png \"@\")", "[^@]", "[^@]: @\n", "[[@]]", "<@>", "<@ @>", "</@>", "<!-- -->", "&@;", "&eacute;", "\\", "\\@", "$@$",
            "$ @ $", "5 $",
        "\n- @", "\n- [x] @", "\n1. @", "\n> @", "\n> [!NOTE]\n> @", "\n> [!@] @", "\n# @", "\n### @ {.@}", "\n### @ {#@}", "\n@\n---\n",
            "\n@\n===\n",
        "\n| @ | @ |\n| - | - |\n| @ | @ | @ |\n", "\n| @\n|-|", " | @", "\n```\n@\n```\n", "\n```@ @\n@\n```\n", "\n    @",
            "\n::: short @\n@\n:::\n",
        "\n::: example\n@\n:::\n", "\n::: @\n@\n:::\n", "\n$$\n@\n$$\n", "@@example.org", "https://example.org/@", "www.example.org/@",
            "mailto:@",
        "l'@", "\"@\"", "'@'", "@-@", "@_@", "@*@*", "(@)", "…", "  \n", "\t@",
    ];

    [Fact]
    public async Task Every_word_of_an_answer_is_printed_or_reported()
    {
        var theme = await Themes.Golden;
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[1, 12].Sample(
            chosen =>
            {
                var answer = WithWords(string.Concat(chosen));
                var (content, read) = Some.Read(Guide(answer));
                if (read.IsEmpty && content is not null)
                {
                    var (files, found) = InMemory.Build(theme, [Some.File("guide.yml", Some.GuideYaml), .. Guide(answer)]);
                    var page = files.FirstOrDefault(file => file.Path == "fr/questions/rag/index.html");
                    Assert.Equal("", string.Join(' ', page is null || !found.IsEmpty ? [] : Lost(answer, page)));
                }
            },
            iter: 500);
    }

    private static SourceFile[] Guide(string answer) =>
        [Some.Question("rag", answer), Some.Translation("rag", answer)];

    /// <summary>Puts a word that stands nowhere else in each place.</summary>
    private static string WithWords(string markdown)
    {
        var text = new StringBuilder();
        foreach (var character in markdown)
        {
            text.Append(character == '@' ? "mot" + text.Length.ToString(CultureInfo.InvariantCulture) + "z" : character);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lost(string answer, OutputFile page)
    {
        var html = Encoding.UTF8.GetString(page.Bytes.Span);
        return Word().Matches(answer).Select(match => match.Value).Where(word => !html.Contains(word, StringComparison.Ordinal));
    }

    [GeneratedRegex("mot[0-9]+z")]
    private static partial Regex Word();
}
