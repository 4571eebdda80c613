using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class LargeGlossaryTests
{
    private static readonly LanguageCode French = new("fr");
    private static readonly HashSet<string> None = [];

    [Fact]
    public void Each_of_thousands_of_terms_is_found()
    {
        GlossaryTerm[] terms = [.. Enumerable.Range(0, 5_000)
            .Select(number => Some.TermRecord($"t{number}", $"terme {number}", forms: [$"termes {number} du glossaire"]))];
        var text = string.Join(
            " ; ",
            Enumerable.Range(0, 5_000).Select(number => number % 2 == 0 ? $"le terme {number}" : $"les termes {number} du glossaire"));

        var found = TermMatcher.Create(terms, French).Find(text, None);

        Assert.Equal(terms.Select(term => term.Id), found.Select(match => match.TermId));
    }

    [Fact]
    public void A_text_of_nested_forms_has_one_match_each_time_the_longest_fits()
    {
        GlossaryTerm[] terms = [.. Enumerable.Range(1, 300)
            .Select(count => Some.TermRecord($"t{count}", string.Join(' ', Enumerable.Repeat("a", count))))];
        var text = string.Join(' ', Enumerable.Repeat("a", 30_100));

        var found = TermMatcher.Create(terms, French).Find(text, None);

        Assert.Equal([.. Enumerable.Repeat("t300", 100), "t100"], found.Select(match => match.TermId));
    }

    [Fact]
    public void A_matcher_of_a_large_glossary_stays_small()
    {
        GlossaryTerm[] terms = [.. Enumerable.Range(0, 5_000).Select(number => Some.TermRecord(
            $"t{number}",
            $"{Word(number)} de {Word(number * 7)}",
            forms: [$"{Word(number)}s de {Word(number * 7)}", $"{Word(number * 3)} {Word(number)}"]))];

        var before = GC.GetAllocatedBytesForCurrentThread();
        var matcher = TermMatcher.Create(terms, French);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotEmpty(matcher.Find($"un {Word(12)} de {Word(84)}", None));
        Assert.InRange(allocated, 1, 200_000_000);
    }

    // Numbers written with letters, least digit last: many words share their beginnings, as in a language.
    private static string Word(int number) => new([.. $"{number % 100_000:00000}".Select(digit => "aeilnorstu"[digit - '0'])]);
}
