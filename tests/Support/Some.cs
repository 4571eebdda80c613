using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Support;

/// <summary>Builders that fill in what does not matter to a test.</summary>
internal static class Some
{
    public const string GuideYaml =
        """
        title: {fr: Le guide, en: The guide}
        description: {fr: Un guide., en: A guide.}
        languages: [fr, en]
        levels:
          - id: basic
            title: {fr: Base, en: Basic}
            description: {fr: Débuter., en: To begin.}
        topics:
          - id: agents
            title: {fr: Agents, en: Agents}
            description: {fr: Les agents., en: Agents.}
        """;

    /// <summary>A file as <c>input/</c> would hold it.</summary>
    public static SourceFile File(string relativePath, string text) =>
        new($"input/{relativePath}", relativePath, text.ReplaceLineEndings("\n"));

    /// <summary>The source file of a question.</summary>
    public static SourceFile Question(string id, string body = "Une réponse.", string frontMatter = "", string language = "fr") =>
        File(
            $"questions/{id}.{language}.md",
            $"---\ntopic: agents\nlevel: basic\ntitle: Question {id}\n{frontMatter}{(frontMatter.Length > 0 ? "\n" : "")}---\n\n{body}\n");

    /// <summary>The English translation of a question.</summary>
    public static SourceFile Translation(string id, string body = "An answer.", string frontMatter = "") =>
        File($"questions/{id}.en.md", $"---\ntitle: Question {id}\n{frontMatter}{(frontMatter.Length > 0 ? "\n" : "")}---\n\n{body}\n");

    /// <summary>A glossary term with its forms in French and English.</summary>
    public static SourceFile Term(string id, string fr, string en, string more = "") =>
        File(
            $"glossary/{id}.yml",
            $"fr:\n  term: {fr}\n  definition: Une définition.\nen:\n  term: {en}\n  definition: A definition.\n{more}\n");

    /// <summary>The drawing of a figure.</summary>
    public static SourceFile Drawing(string id, string content = "<text x=\"5\" y=\"9\">{goal}</text>") =>
        File($"figures/{id}.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 40\">\n{content}\n</svg>\n");

    /// <summary>The words of a figure in French and English.</summary>
    public static SourceFile FigureWords(string id, string labels = "goal: {fr: But, en: Goal}") =>
        File(
            $"figures/{id}.yml",
            $"title: {{fr: La boucle, en: The loop}}\ndescription: {{fr: Une boucle., en: A loop.}}\nlabels:\n  {labels}\n");

    /// <summary>Reads files together with a small guide in French and English.</summary>
    public static (Content? Content, ImmutableArray<Diagnostic> Diagnostics) Read(params SourceFile[] files) =>
        ContentReader.Read([File("guide.yml", GuideYaml), .. files]);

    /// <summary>Content without anything wrong in it.</summary>
    public static Content Content(params SourceFile[] files)
    {
        var (content, diagnostics) = Read(files);
        Assert.Empty(diagnostics);
        return content!;
    }

    /// <summary>A glossary term in French, without a file.</summary>
    public static GlossaryTerm TermRecord(
        string id, string term, string[]? forms = null, string[]? abbreviations = null, string[]? ordinary = null,
        bool isCaseSensitive = false)
    {
        var place = File($"glossary/{id}.yml", "").At(0);
        var french = new LanguageCode("fr");
        var text = new TermText
        {
            Language = french,
            Term = new Located(term, place),
            Slug = new Located(id, place),
            Grammar = null,
            Forms = All(forms),
            Abbreviations = All(abbreviations),
            FormsIfListed = All(ordinary),
            Avoid = [],
            IsCaseSensitive = isCaseSensitive,
            Definition = new Located("Une définition.", place),
            Location = place,
        };
        return new GlossaryTerm
        {
            Id = id,
            Text = new Localized<TermText>(ImmutableSortedDictionary<LanguageCode, TermText>.Empty.Add(french, text)),
            Related = [],
            Aliases = [],
            Authority = Localized<Located>.Empty,
            Location = place,
        };

        ImmutableArray<Located> All(string[]? values) => [.. (values ?? []).Select(value => new Located(value, place))];
    }

    /// <summary>The language packs of the small guide.</summary>
    public static ImmutableArray<LanguagePack> Packs => [Pack("fr"), Pack("en")];

    /// <summary>A language pack whose words are their own keys.</summary>
    public static LanguagePack Pack(string language) => new()
    {
        Code = new LanguageCode(language),
        Name = language,
        Direction = "ltr",
        Addresses = LanguagePack.NeededAddresses.ToFrozenDictionary(word => word),
        Dates = new DateRules("{year}-{month}-{day}",
            [.. Enumerable.Range(1, 12).Select(month => month.ToString(CultureInfo.InvariantCulture))]),
        Typography = new TypographyRules { DoubleQuotes = ("“", "”"), SingleQuotes = ("‘", "’"), Ellipsis = "…" },
        Plurals = new PluralRules([]),
        Words = LanguagePack.NeededWords.ToFrozenDictionary(word => word),
        ScriptWords = FrozenDictionary<string, string>.Empty,
        Counts = FrozenDictionary<string, ImmutableSortedDictionary<string, string>>.Empty,
        Search = new SearchRules(SearchRules.NoStemmer, [], []),
    };

    /// <summary>The pages of some content in French and English.</summary>
    public static PageList Pages(Content content) => SiteFiles.List(content, Packs);

    /// <summary>Every problem that the rules find in some content.</summary>
    public static ImmutableArray<Diagnostic> Problems(Content content, ImmutableArray<LanguagePack> packs) =>
        ContentRules.Validate(content, LinkTargets.Resolve(content), SiteFiles.List(content, packs), packs);

    /// <summary>The graph of some content.</summary>
    public static Site Link(Content content, ImmutableArray<LanguagePack> packs) =>
        SiteLinker.Link(content, LinkTargets.Resolve(content), SiteFiles.List(content, packs), packs, GlossaryLinkers.For(content, null));
}
