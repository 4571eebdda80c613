using CsCheck;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Linking;

public sealed class TermMatcherProperties
{
    // Few letters, so that forms often begin, end and overlap in each other; two at least, for one alone may be an elision.
    private static readonly Gen<string> Word = Gen.Char["abAé1"].Array[2, 3].Select(letters => new string(letters));

    private static readonly Gen<string> Form = Gen.Select(
        Word.Array[1, 3],
        Gen.OneOf(" ", "-", "'", "’"),
        (words, joint) => string.Join(joint, words));

    private static readonly Gen<GlossaryTerm[]> Glossary = Gen
        .Select(
            Form,
            Form.Array[0, 2],
            Form.Array[0, 1],
            Form.Array[0, 1],
            Gen.Bool,
            (term, forms, abbreviations, ordinary, isCaseSensitive) =>
            (term, forms, abbreviations, ordinary, isCaseSensitive))
        .Array[1, 6]
        .Select(entries => entries
            .Select((entry, index) =>
                Some.TermRecord($"t{index}", entry.term, entry.forms, entry.abbreviations, entry.ordinary, entry.isCaseSensitive))
            .ToArray());

    private static readonly Gen<string> Text = Gen.Select(
        Word,
        Gen.OneOf(" ", " ", " ", "-", "'", "’", ". ", "_", ", "),
        (word, joint) => word + joint)
        .Array[0, 12].Select(string.Concat);

    private static readonly Gen<HashSet<string>> Listed = Gen.OneOf("t0", "t1", "t2").Array[0, 2].Select(ids => ids.ToHashSet());

    [Fact]
    public void It_finds_what_a_naive_search_finds() => Gen.Select(Text, Glossary, Listed).Sample(
        (text, glossary, listed) => Assert.Equal(NaiveTermMatcher.Find(text, glossary, listed), Find(text, glossary, listed)),
        print: Print, iter: 5_000);

    [Fact]
    public void Matches_never_overlap_and_stand_in_order() => Gen.Select(Text, Glossary, Listed).Sample(
        (text, glossary, listed) =>
        {
            var matches = Find(text, glossary, listed);
            Assert.All(matches.Zip(matches.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        },
        print: Print);

    [Fact]
    public void Matches_lie_on_the_borders_of_words() => Gen.Select(Text, Glossary, Listed).Sample(
        (text, glossary, listed) => Assert.All(Find(text, glossary, listed), match =>
        {
            Assert.True(match.Start == 0 || !IsPartOfWord(text[match.Start - 1]));
            Assert.True(match.End == text.Length || !IsPartOfWord(text[match.End]));
        }),
        print: Print);

    [Fact]
    public void A_glossary_in_another_order_finds_the_same_places() => Gen.Select(Text, Glossary, Listed).Sample(
        (text, glossary, listed) => Assert.Equal(
            Find(text, glossary, listed).Select(match => (match.Start, match.Length)),
            Find(text, [.. glossary.Reverse()], listed).Select(match => (match.Start, match.Length))),
        print: Print);

    private static List<TermMatch> Find(string text, GlossaryTerm[] glossary, HashSet<string> listed) =>
        Matches.Of(text, glossary, [.. listed]);

    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';

    private static string Print((string Text, GlossaryTerm[] Glossary, HashSet<string> Listed) sample) =>
        $"'{sample.Text}' with {string.Join("; ", sample.Glossary.Select(Print))}, listed {string.Join(", ", sample.Listed)}";

    private static string Print(GlossaryTerm term)
    {
        var text = term.Text.Values.Single();
        return $"{term.Id}: '{text.Term}' forms [{string.Join(", ", text.Forms)}] abbreviations [{string.Join(", ", text.Abbreviations)}]"
            + $" ordinary [{string.Join(", ", text.FormsIfListed)}]{(text.IsCaseSensitive ? " exact" : "")}";
    }
}
