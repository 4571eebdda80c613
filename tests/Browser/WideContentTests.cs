using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Browser;

/// <summary>What authors write that is wider than a phone.</summary>
public sealed class WideContentTests(OurGuide guide)
{
    private const string Formula =
        @"P(y_1, \ldots, y_T \mid x) = \prod_{t=1}^{T} p_\theta(y_t \mid y_1, \ldots, y_{t-1}, x)";

    private const string LongWord = "Anticonstitutionnellementrétroactifsurdimensionnéhyperparamétrable";

    /// <summary>The distance of the bottoms of a formula in a frame and of one without, in the same line.</summary>
    private const string BaseLines =
        """
        () => {
          const [short, long] = [...document.querySelectorAll('.block math')].map(math => math.getBoundingClientRect());
          return Math.abs(short.bottom - long.bottom);
        }
        """;

    public static TheoryData<string> Kinds =>
    [
        $"La probabilité d'une phrase est ${Formula}$, calculée jeton par jeton.",
        $"- Un point :\n\n  > Une citation avec ${Formula}$.",
        $"$$\n{Formula}\n$$",
        $"Du `{string.Concat(Enumerable.Repeat("code_", 30))}` en ligne.",
        $"Voir https://example.org/{string.Concat(Enumerable.Repeat("chemin/", 30))} ici.",
        $"Dans /srv/{string.Concat(Enumerable.Repeat("configuration", 10))}/x.",
        $"### {LongWord}\n\n{LongWord}",
        $"| a | b | c | d | e |\n|---|---|---|---|---|\n| {LongWord} | ${Formula}$ | c | d | e |",
        $"Terme {LongWord}\n:   {LongWord}",
        $"Une note[^1].\n\n[^1]: Avec ${Formula}$ et {LongWord}.",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_page_stays_as_wide_as_the_screen(string answer)
    {
        await using var preview = await PreviewedGuide.StartAsync(files: [Some.Question("wide", answer)]);
        await using var reader = await guide.ReaderAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });

        await reader.OpenAsync(preview.At("fr/questions/question-wide/"));

        Assert.Equal(320, await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task A_long_formula_stands_on_the_line_of_its_sentence()
    {
        await using var preview = await PreviewedGuide.StartAsync(files: [Some.Question("wide", "Un $x$ et $xxxxxxxxxxxxxxxxxxxxxx$.")]);
        await using var reader = await guide.ReaderAsync();

        await reader.OpenAsync(preview.At("fr/questions/question-wide/"));

        Assert.InRange(await reader.Page.EvaluateAsync<double>(BaseLines), 0, 1);
    }

    [Fact]
    public async Task Headings_are_not_hyphenated()
    {
        await using var preview = await PreviewedGuide.StartAsync(files: [Some.Question("wide", "### Un titre\n\nUn texte.")]);
        await using var reader = await guide.ReaderAsync();

        await reader.OpenAsync(preview.At("fr/questions/question-wide/"));

        Assert.Equal("manual", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.block h3')).hyphens"));
        Assert.Equal("auto", await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.block p')).hyphens"));
    }
}
