using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

/// <summary>The schemas say the same as the readers: each example is complete, and each place of it is tried with an unknown key.</summary>
public sealed class SchemasAndReadersTests
{
    private const string Guide =
        """
        title: {xx: T, yy: T}
        description: {xx: D, yy: D}
        languages: [xx, yy, pt-br, zh-hant-tw, es-419]
        translations: partial
        site: https://example.org/guide/
        authors: [Someone]
        license: {name: CC BY 4.0, url: "https://example.org/by"}
        edit: https://example.org/edit/{path}
        repository: https://example.org/repository
        contact: someone@example.org
        publish: {markdown: true, data: false, offline: 20}
        sizes: {short: [40, 70], answer: [250, 500], cards: [2, 4], sources: [1, 4]}
        levels: [{id: basic, title: {xx: B}, slug: {xx: b}, description: {xx: D}}]
        topics:
          [{id: agents, title: {xx: A}, slug: {xx: a}, description: {xx: D},
            sizes: {sources: [0, 2], cards: [0, 3], answer: [150, 300], short: [30, 50]}}]
        """;

    private const string Card = "cards: [{id: f, front: F, back: B}]\n";

    private const string Source = "sources: [{title: T, authors: A, year: 2024, url: \"https://example.org\"}]\n";

    private const string Question =
        "topic: agents\nlevel: basic\nrelated: [a]\nterms: [b]\nunlinked-terms: [c]\naliases: [d]\nreviewed: 2026-11-24\n" + Source
        + "title: T\nslug: t\n" + Card;

    private const string Term =
        "xx: {term: t, slug: t, grammar: g, forms: [f], abbreviations: [A], forms-if-listed: [o], avoid: [v], case: exact, definition: D}\n"
        + "related: [a]\naliases: [b]\nauthority: {xx: A}\n";

    private const string Figure = "title: {xx: T}\ndescription: {xx: D}\nlabels: {goal: {xx: [L, M], yy: N}}\n";

    /// <summary>A schema, the place of a group of keys in it, a file, its text, and where in the text to add a key.</summary>
    public static TheoryData<string, string, string, string, string> Places => new()
    {
        { "guide", "/", "guide.yml", Guide, "title: {xx: T, " },
        { "guide", "/$defs/textPerLanguage", "guide.yml", Guide, "{xx: T, " },
        { "guide", "/$defs/textPerLanguage", "guide.yml", Guide, "{xx: D, yy" },
        { "guide", "/$defs/license", "guide.yml", Guide, "{name: " },
        { "guide", "/$defs/publish", "guide.yml", Guide, "{markdown: " },
        { "guide", "/$defs/sizes", "guide.yml", Guide, "{short: [40" },
        { "guide", "/$defs/level", "guide.yml", Guide, "{id: basic" },
        { "guide", "/$defs/topic", "guide.yml", Guide, "{id: agents" },
        { "guide", "/$defs/sizes", "guide.yml", Guide, "{sources: [0" },
        { "guide", "/$defs/slugPerLanguage", "guide.yml", Guide, "{xx: b}" },
        { "question", "/", "questions/q.xx.md", Question, "topic: " },
        { "question", "/$defs/source", "questions/q.xx.md", Question, "{title: T, authors" },
        { "question", "/$defs/card", "questions/q.xx.md", Question, "{id: f, " },
        { "translation", "/", "questions/q.yy.md", "title: T\nslug: t\n" + Card, "title: " },
        { "translation", "/$defs/card", "questions/q.yy.md", "title: T\n" + Card, "{id: f, " },
        { "page", "/", "pages/p.xx.md", "title: T\nslug: t\ndescription: D\naliases: [a]\n", "title: " },
        { "term", "/", "glossary/t.yml", Term, "xx: {term" },
        { "term", "/$defs/termText", "glossary/t.yml", Term, "{term: " },
        { "term", "/$defs/textPerLanguage", "glossary/t.yml", Term, "{xx: A}" },
        { "figure", "/", "figures/f.yml", Figure, "title: {" },
        { "figure", "/$defs/textPerLanguage", "figures/f.yml", Figure, "{xx: T}" },
        { "figure", "/$defs/textPerLanguage", "figures/f.yml", Figure, "{xx: D}" },
        { "figure", "/$defs/linesPerLanguage", "figures/f.yml", Figure, "{xx: [L, M]," },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_complete_file_satisfies_both(string schema, string group, string path, string yaml, string place)
    {
        Assert.NotEmpty(group + place);
        Assert.Empty(Schemas.Objections(schema, FileOf(path, yaml)));
        Assert.Empty(Read(FileOf(path, yaml)).AsLines());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void An_unknown_key_is_refused_by_both_and_both_know_the_same_keys(
        string schema, string group, string path, string yaml, string place)
    {
        Assert.NotEmpty(group);
        var unknown = place.StartsWith('{') ? $"{{unheard-of-key: x, {place[1..]}" : $"unheard-of-key: x\n{place}";
        var file = FileOf(path, yaml.Replace(place, unknown, StringComparison.Ordinal));

        var diagnostic = Assert.Single(Read(file));
        Assert.Equal((DiagnosticCode.UnknownKey, "The key 'unheard-of-key' is unknown here."), (diagnostic.Code, diagnostic.Message));
        Assert.Contains(Schemas.Objections(schema, file), objection => objection.Contains("unheard-of-key", StringComparison.Ordinal));

        var known = diagnostic.Hint!["Known keys: ".Length..^1].Split(", ").Where(key => !Languages.Contains(key));
        Assert.Equal(known, Schemas.KeysAt(schema, group).Order(StringComparer.Ordinal));
    }

    private static readonly string[] Languages = ["xx", "yy", "pt-br", "zh-hant-tw", "es-419"];

    private static SourceFile FileOf(string path, string yaml) =>
        Some.File(path, path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{yaml}---\n\nText.\n" : yaml);

    private static ImmutableArray<Diagnostic> Read(SourceFile file) => ContentReader.Read(file.RelativePath switch
    {
        "guide.yml" => [file],
        "figures/f.yml" => [Some.File("guide.yml", Guide), Some.Drawing("f"), file],
        "questions/q.yy.md" => [Some.File("guide.yml", Guide), FileOf("questions/q.xx.md", Question), file],
        _ => [Some.File("guide.yml", Guide), file],
    }).Diagnostics;
}
