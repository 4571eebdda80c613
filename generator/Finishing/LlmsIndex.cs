using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering;
using StudyGuide.Rendering.Pages;
using StudyGuide.Rendering.Twins;

namespace StudyGuide.Finishing;

/// <summary>
/// Tells language models what the guide holds and where it is best read, in the format of llmstxt.org: the Markdown of each question, where
/// that is published.
/// </summary>
internal static class LlmsIndex
{
    /// <summary>What the format calls the section that a model may leave out.</summary>
    private const string Optional = "Optional";

    public static ReadOnlyMemory<byte> Write(Site site, ImmutableArray<RenderedFile> rendered)
    {
        var (guide, source) = (site.Guide, site.Guide.SourceLanguage);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {In(source, guide.Title)}\n\n> {In(source, guide.Description)}\n");
        foreach (var language in guide.Languages.Skip(1).Where(language => guide.Title.Has(language) && guide.Description.Has(language)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{In(language, guide.Title)} – {In(language, guide.Description)}\n");
        }

        var summaries = PublishedFiles.HasTwins(site) ? new Summaries(site) : null;
        foreach (var language in site.Languages)
        {
            foreach (var topic in guide.Topics)
            {
                AppendTopic(text, topic, language, site, summaries);
            }
        }

        AppendRest(text, site);
        return Encoding.UTF8.GetBytes(text.ToString());

        string In(LanguageCode language, Localized<Located> texts) => EscapedMarkdown.Of(texts.In(language, source)!.Value);
    }

    /// <param name="summaries">Nothing where each line has to be short.</param>
    private static void AppendTopic(StringBuilder text, Topic topic, LanguagePack language, Site site, Summaries? summaries)
    {
        var addresses = TwinAddresses.FromRoot(site, language);
        var questions = site.QuestionsIn(topic).Where(question => question.Question.Text.Has(language.Code)).ToArray();
        if (questions.Length == 0)
        {
            return;
        }

        var title = topic.Title.In(language.Code, site.Guide.SourceLanguage)!.Markdown;
        AppendTitle(text, site.Languages.Length > 1 ? $"{EscapedMarkdown.Of(language.Name)} – {title}" : title);
        foreach (var question in questions)
        {
            AppendLink(
                text, question.Question.Text[language.Code].Title.Markdown, addresses.To(question.Question, null),
                summaries?.Of(question, language) ?? "");
        }
    }

    /// <summary>The glossaries, the free pages and the data.</summary>
    private static void AppendRest(StringBuilder text, Site site)
    {
        AppendTitle(text, Optional);
        foreach (var language in site.Languages)
        {
            var addresses = TwinAddresses.FromRoot(site, language);
            foreach (var page in site.Pages.All.Where(page => page.Language == language && page.IsReal && IsOfRest(page, site)))
            {
                AppendLink(text, EscapedMarkdown.Of(page.Title.Text), addresses.ToPage(page), "");
            }
        }

        if (PublishedFiles.HasData(site))
        {
            AppendLink(text, PublishedFiles.Data, TwinAddresses.FromRoot(site, site.Languages[0]).ToFile(PublishedFiles.Data), "");
        }
    }

    private static bool IsOfRest(Page page, Site site) => page.Part.IsFirst
        && (page.Kind == FreePageKind.Kind || (page.Kind == GlossaryPage.Kind && !site.Terms.IsEmpty));

    private static void AppendTitle(StringBuilder text, string title) => text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");

    private static void AppendLink(StringBuilder text, string title, string address, string summary) => text.Append(
        CultureInfo.InvariantCulture, $"- [{title}]({address}){(summary.Length > 0 ? $": {EscapedMarkdown.Of(summary)}" : "")}\n");
}
