using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class SchemasValuesTests
{
    private const string Guide =
        "title: {xx: T}\ndescription: {xx: D}\nlanguages: [xx]\nlevels: [{id: a, title: {xx: A}}]\ntopics: [{id: b, title: {xx: B}}]\n";
    private const string Question = "topic: a\nlevel: b\ntitle: T\n";
    private const string Term = "xx: {term: t, definition: D}\n";
    private const string Figure = "title: {xx: T}\ndescription: {xx: D}\nlabels: {goal: {xx: L}}\n";

    [Theory]
    [InlineData("guide", Guide)]
    [InlineData("guide", Guide + "edit: \"https://example.org/{path}\"\nsite: http://localhost:8080/a")]
    [InlineData("guide", Guide + "publish: {}")]
    [InlineData("guide", Guide + "publish: {offline: false}")]
    [InlineData("guide", Guide + "publish: {offline: 0}")]
    [InlineData("guide", Guide + "sizes: {}")]
    [InlineData("guide", Guide + "sizes: {short: [0, 0], cards: [2, 4]}")]
    [InlineData("question", Question)]
    [InlineData("question", Question + "slug: a-1-b\nrelated: []\nsources: []\ncards: []")]
    [InlineData("translation", "title: T")]
    [InlineData("page", "title: T")]
    [InlineData("term", Term)]
    [InlineData("term", Term + "authority: Someone")]
    [InlineData("term", Term + "zh-hant-tw: {term: t, definition: D, case: any}")]
    [InlineData("figure", Figure)]
    [InlineData("figure", "title: {xx: T}\ndescription: {xx: D}")]
    [InlineData("figure", "title: {xx: T}\ndescription: {xx: D}\nlabels: {}")]
    [InlineData("figure", "title: {xx: T}\ndescription: {xx: D}\nlabels: {a-1: {xx: [L, M], pt-br: N}}")]
    public void The_least_and_every_allowed_form_are_accepted(string schema, string yaml) => Assert.Empty(Objections(schema, yaml));

    [Theory]
    [InlineData("guide", "title: {xx: T}\n", "", "")]
    [InlineData("guide", "[xx]", "[XX]", "/languages/0")]
    [InlineData("guide", "[xx]", "[]", "/languages")]
    [InlineData("guide", "[xx]", "xx", "/languages")]
    [InlineData("guide", "title: {xx: T}\n", "title: T\n", "/title")]
    [InlineData("guide", "{id: a,", "{id: A,", "/levels/0/id")]
    [InlineData("guide", "{id: a, title", "{title", "/levels/0")]
    [InlineData("guide", "title: {xx: A}", "title: {xx: A}, slug: {xx: a--b}", "/levels/0/slug/xx")]
    [InlineData("guide", "description", "site: example.org\ndescription", "/site")]
    [InlineData("guide", "description", "site: https://example.org/?a\ndescription", "/site")]
    [InlineData("guide", "description", "edit: https://example.org/\ndescription", "/edit")]
    [InlineData("guide", "description", "license: CC BY\ndescription", "/license")]
    [InlineData("guide", "description", "publish: true\ndescription", "/publish")]
    [InlineData("guide", "description", "publish: {offline: -1}\ndescription", "/publish/offline")]
    [InlineData("guide", "description", "publish: {offline: much}\ndescription", "/publish/offline")]
    [InlineData("guide", "description", "sizes: [40, 70]\ndescription", "/sizes")]
    [InlineData("guide", "description", "sizes: {short: 40}\ndescription", "/sizes/short")]
    [InlineData("guide", "description", "sizes: {short: [40]}\ndescription", "/sizes/short")]
    [InlineData("guide", "description", "sizes: {short: [1, 2, 3]}\ndescription", "/sizes/short")]
    [InlineData("guide", "description", "sizes: {cards: [2, many]}\ndescription", "/sizes/cards/1")]
    [InlineData("guide", "description", "sizes: {cards: [-2, 4]}\ndescription", "/sizes/cards/0")]
    [InlineData("guide", "description", "publish: [markdown]\ndescription", "/publish")]
    [InlineData("guide", "description", "publish: {markdown: \"true\"}\ndescription", "/publish/markdown")]
    [InlineData("guide", "{id: b,", "{id: b, sizes: {answer: 150},", "/topics/0/sizes/answer")]
    [InlineData("guide", "{id: a,", "{id: a, sizes: {},", "/levels/0/sizes")]
    [InlineData("question", "topic: a\n", "", "")]
    [InlineData("question", "topic: a\n", "topic: [a]\n", "/topic")]
    [InlineData("question", "topic: a\n", "topic: a\nslug: -a\n", "/slug")]
    [InlineData("question", "topic: a\n", "topic: a\nslug: con\n", "/slug")]
    [InlineData("question", "topic: a\n", "topic: a\nrelated: rag\n", "/related")]
    [InlineData("question", "topic: a\n", "topic: a\nreviewed: 24/11/2026\n", "/reviewed")]
    [InlineData("question", "topic: a\n", "topic: a\nreviewed: 2026-02-30\n", "/reviewed")]
    [InlineData("question", "topic: a\n", "topic: a\nsources: [{title: T, url: \"https://e.org\", year: \"2024\"}]\n", "/sources/0/year")]
    [InlineData("question", "topic: a\n", "topic: a\nsources: [{title: T, url: \"ftp://e.org\"}]\n", "/sources/0/url")]
    [InlineData("question", "topic: a\n", "topic: a\nsources: [{title: T}]\n", "/sources/0")]
    [InlineData("question", "topic: a\n", "topic: a\ncards: [{front: F}]\n", "/cards/0")]
    [InlineData("question", "title: T\n", "title: \"\"\n", "/title")]
    [InlineData("term", "definition: D", "definition: [D]", "/xx/definition")]
    [InlineData("term", "definition: D", "definition: D, case: upper", "/xx/case")]
    [InlineData("term", "definition: D", "definition: D, forms: plurals", "/xx/forms")]
    [InlineData("term", "definition: D}\n", "definition: D}\nrelated: [Token]\n", "/related/0")]
    [InlineData("term", "definition: D}\n", "definition: D}\nauthority: [A]\n", "/authority")]
    [InlineData("figure", "title: {xx: T}\n", "", "")]
    [InlineData("figure", "title: {xx: T}\n", "title: T\n", "/title")]
    [InlineData("figure", "{xx: D}", "{xx: [D]}", "/description/xx")]
    [InlineData("figure", "{goal:", "{Goal:", "/labels/Goal")]
    [InlineData("figure", "{xx: L}", "L", "/labels/goal")]
    [InlineData("figure", "{xx: L}", "{}", "/labels/goal")]
    [InlineData("figure", "{xx: L}", "{xx: []}", "/labels/goal/xx")]
    [InlineData("figure", "{xx: L}", "{xx: [\"\"]}", "/labels/goal/xx/0")]
    public void A_value_of_the_wrong_kind_is_refused_where_it_stands(string schema, string text, string replacement, string place)
    {
        var yaml = schema switch { "guide" => Guide, "question" => Question, "figure" => Figure, _ => Term };
        var objections = Objections(schema, yaml.Replace(text, replacement, StringComparison.Ordinal));

        Assert.Contains(objections, objection => objection.StartsWith($"{place}: ", StringComparison.Ordinal));
    }

    private static string[] Objections(string schema, string yaml) => Schemas.Objections(schema, Some.File("sample.yml", yaml));
}
