using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

/// <summary>Quoted words of our own guide, compared with reading it from beginning to end.</summary>
public sealed class PhraseTests
{
    /// <summary>How far apart the paragraphs lie that are quoted.</summary>
    private const int Step = 23;

    [Theory]
    [InlineData("fr", 2)]
    [InlineData("fr", 5)]
    [InlineData("en", 2)]
    [InlineData("en", 5)]
    public async Task Exactly_the_questions_that_say_it_are_found(string language, int words)
    {
        var site = await SearchSites.Ours;
        using var search = new SearchReader(site);
        var pack = site.Languages.Single(candidate => candidate.Code.Value == language);
        var texts = site.Questions.ToDictionary(question => question.Question.Id, question => TextsOf(question, site, pack).ToArray());
        var paragraphs = texts.Values.SelectMany(text => text).Where(text => text.Length > 10).Where((_, index) => index % Step == 0);

        var stopWords = site.Languages.SelectMany(candidate => candidate.Search.StopWords)
            .Select(FoldedText.Of)
            .ToHashSet(StringComparer.Ordinal);
        var names = site.Languages.SelectMany(candidate => ConceptNames.In(candidate, SearchDocument.Of(site), stopWords.Contains))
            .Select(name => name.Key)
            .ToHashSet(StringComparer.Ordinal);
        var (wrong, found) = (new List<string>(), 0);
        foreach (var phrase in paragraphs.Select(text => Phrase(text.AsSpan(text.Length / 2), words, stopWords))
            .Where(phrase => phrase.Contains(' ') && !names.Contains(WithoutStopWords(phrase, stopWords))))
        {
            var said = texts
                .Where(text => text.Value.Any(paragraph =>
                    $" {string.Join(' ', paragraph)} ".Contains($" {phrase} ", StringComparison.Ordinal)))
                .Select(text => $"question:{text.Key}").ToHashSet();
            var answer = search.Ids($"\"{phrase}\"", language, new SearchOptions(Kinds: ["question"], Limit: 1000)).ToHashSet();
            found += said.Count;
            wrong.AddRange(said.Except(answer).Select(id => $"{phrase}: not {id}"));
            wrong.AddRange(answer.Except(said).Select(id => $"{phrase}: but {id}"));
        }

        Assert.True(found > 20, $"{found}");
        Assert.Empty(wrong);
    }

    /// <summary>What a phrase would be called as the name of a concept, which finds what is about the concept.</summary>
    private static string WithoutStopWords(string phrase, HashSet<string> stopWords) =>
        string.Join(' ', phrase.Split(' ').Where(word => !stopWords.Contains(word)));

    /// <summary>A phrase that begins and ends with a word that says something: stop words at its ends are not looked at.</summary>
    /// <param name="words">How many such words it has, where the text goes on for so long.</param>
    private static string Phrase(ReadOnlySpan<string> text, int words, HashSet<string> stopWords)
    {
        var phrase = new List<string>();
        var length = 0;
        foreach (var word in text)
        {
            var isStopWord = stopWords.Contains(word);
            if (phrase.Count > 0 || !isStopWord)
            {
                phrase.Add(word);
                length = isStopWord ? length : phrase.Count;
                words -= isStopWord ? 0 : 1;
            }

            if (words == 0)
            {
                break;
            }
        }

        return string.Join(' ', phrase.Take(length));
    }

    /// <summary>All that a question says, paragraph by paragraph, as folded words.</summary>
    private static IEnumerable<string[]> TextsOf(SiteQuestion question, Site site, LanguagePack language)
    {
        var (answer, text) = (question.Answer[language.Code], question.Question.Text[language.Code]);
        var reader = new Tokenizer(language.Search);
        var blocks = answer.Text.Sections.SelectMany(section => section.Blocks).Select(block => block.Node).Concat(answer.Text.Footnotes);
        return blocks.SelectMany(block => block.Descendants<LeafBlock>().Prepend(block as LeafBlock))
            .OfType<LeafBlock>()
            .Where(block => block.Inline?.Descendants<MathInline>().Any() is not true)
            .Select(block => PlainText.Of(block, link => LinkTitle.Of(answer.Links.GetValueOrDefault(link), site, language).Text))
            .Concat(text.Cards.SelectMany(card => new[] { card.Front.Source.Value, card.Back.Source.Value })).Append(text.Title.Text)
            .Select(paragraph =>
            {
                List<Word> words = [];
                reader.Read(paragraph, WordSource.Title, words);
                return words.Where(word => word.Kind is not WordKind.Compound).Select(word => FoldedText.Of(word.Text)).ToArray();
            });
    }
}
