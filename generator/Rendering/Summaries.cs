using System.Collections.Concurrent;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Rendering;

/// <summary>The beginnings of answers, each made once: cards of lists and descriptions of pages print them.</summary>
internal sealed class Summaries(Site site)
{
    /// <summary>Characters: two or three lines of a list, and what search engines print.</summary>
    private const int Length = 180;

    private readonly ConcurrentDictionary<(string Question, LanguageCode Language), string> known = [];

    /// <summary>The beginning of an answer as plain text, cut between words; empty where there is no answer.</summary>
    /// <param name="pack">A language that the question is written in.</param>
    public string Of(SiteQuestion question, LanguagePack pack) => known.GetOrAdd(
        (question.Id, pack.Code),
        static (_, asked) => Make(asked.question.Answer[asked.pack.Code], asked.site, asked.pack),
        (question, site, pack));

    private static string Make(LinkedText linked, Site site, LanguagePack pack) => linked.Text.Opening is not { } opening
        ? ""
        : Typesetter.Typeset(
            PlainText.Beginning(
                opening.Blocks.Select(block => block.Node),
                Length,
                link => LinkTitle.Of(linked.Links.GetValueOrDefault(link), site, pack).Text),
            pack.Typography);
}
