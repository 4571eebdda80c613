using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Theming;

public sealed class TemplateSetTests
{
    private static readonly Link link = new("Un <titre> & \"plus\"", "Un titre", "../fr/");

    [Theory]
    [InlineData("{{ link.title }}", "Un <titre> & \"plus\"")]
    [InlineData("{{ link.title | html.escape }}", "Un &lt;titre&gt; &amp; &quot;plus&quot;")]
    [InlineData("{{ link.lang_html }}{{ link.is_current }}", "false")]
    [InlineData("{{ for letter in ['a', 'b'] }}{{ letter }}{{ end }}", "ab")]
    public void A_template_prints_members_in_snake_case_and_escapes_when_told(string template, string text) =>
        Assert.Equal(text, Render(template));

    [Fact]
    public void A_partial_sees_the_variables_of_its_template() =>
        Assert.Equal("<p>../fr/</p>", Render("<p>{{ include 'address' }}</p>", ("partials/address.html", "{{ link.address }}")));

    [Theory]
    [InlineData("<p>\n{{ lnik.title }}", "templates/page.html", 2, 4, 4)]
    [InlineData("{{ link.tilte }}", "templates/page.html", 1, 9, 5)]
    [InlineData("{{ link.title.length_of }}", "templates/page.html", 1, 15, 9)]
    [InlineData("{{ ui.hmoe }}", "templates/page.html", 1, 7, 4)]
    [InlineData("{{ if link.tilte }}x{{ end }}", "templates/page.html", 1, 12, 5)]
    [InlineData("{{ include 'missing' }}", "templates/page.html", 1, 4, 17)]
    [InlineData("{{ include 'wrong' }}", "partials/wrong.html", 2, 4, 7)]
    public void What_does_not_exist_is_an_error_at_its_place(string template, string path, int line, int column, int length)
    {
        var problem = Assert.Throws<TemplateException>(() => Render(template, ("partials/wrong.html", "\n{{ unknown }}"))).Diagnostic;

        Assert.Equal(
            (DiagnosticCode.TemplateError, $"theme/{path}", line, column),
            (problem.Code, problem.Location.Path, problem.Location.Line, problem.Location.Column));
        Assert.InRange(problem.Location.Length, 1, Math.Max(length, 21));
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_mistake_the_next_page_is_printed_as_if_nothing_had_happened()
    {
        const string Template = "{{ if broken }}{{ heading = 'h4' }}{{ unknown }}{{ end }}{{ link.title }}";
        var templates = Parse(("templates/page.html", Template)).Templates;

        Assert.Throws<TemplateException>(() => Print(templates, "templates/page.html", ("link", link), ("broken", true)));
        Assert.Equal(link.Title, Print(templates, "templates/page.html", ("link", link), ("broken", false)));
    }

    [Fact]
    public void A_page_does_not_see_what_another_page_set()
    {
        var templates = Parse(("templates/a.html", "{{ heading = 'h4' }}"), ("templates/b.html", "{{ heading }}")).Templates;

        Print(templates, "templates/a.html");

        Assert.Throws<TemplateException>(() => Print(templates, "templates/b.html"));
    }

    [Fact]
    public void A_nested_template_is_printed_in_the_place_of_its_value() => Assert.Equal(
        "<main>Un</main>, <b>Un</b>",
        Nest("<main>{{ content }}</main>, <b>{{ content }}</b>", "{{ title }}", ("title", "Un")));

    [Fact]
    public void A_nested_template_sees_the_variables_of_the_other_one_and_its_own() =>
        Assert.Equal("[../fr/ Un]", Nest("[{{ content }}]", "{{ link.address }} {{ title }}", ("title", "Un")));

    [Fact]
    public void A_nested_template_sees_what_the_other_one_has_set_before() =>
        Assert.Equal("h2", Nest("{{ heading = 'h2' }}{{ content }}", "{{ heading }}"));

    [Fact]
    public void A_value_of_a_nested_template_comes_before_that_of_the_other_one() =>
        Assert.Equal("autre", Nest("{{ content }}", "{{ link }}", ("link", "autre")));

    [Fact]
    public void A_nested_template_may_include_partials() =>
        Assert.Equal("<p>../fr/</p>", Nest("{{ content }}", "<p>{{ include 'address' }}</p>"));

    [Fact]
    public void The_other_template_does_not_see_the_values_of_a_nested_one()
    {
        var problem = Assert.Throws<TemplateException>(() => Nest("{{ content }}{{ title }}", "{{ title }}", ("title", "Un"))).Diagnostic;

        Assert.Equal(("theme/templates/outer.html", 17), (problem.Location.Path, problem.Location.Column));
    }

    [Fact]
    public void The_other_template_does_not_see_what_a_nested_one_set()
    {
        var problem = Assert.Throws<TemplateException>(() => Nest("{{ content }}{{ heading }}", "{{ heading = 'h4' }}")).Diagnostic;

        Assert.Equal("theme/templates/outer.html", problem.Location.Path);
    }

    [Theory]
    [InlineData("<p>\n{{ unknown }}", "templates/inner.html", 2, 4)]
    [InlineData("{{ link.tilte }}", "templates/inner.html", 1, 9)]
    [InlineData("\n{{ include 'missing' }}", "templates/inner.html", 2, 4)]
    [InlineData("{{ include 'wrong' }}", "partials/wrong.html", 2, 4)]
    public void A_mistake_in_a_nested_template_is_reported_in_its_own_file(string inner, string path, int line, int column)
    {
        var problem = Assert.Throws<TemplateException>(() => Nest("<main>\n\n{{ content }}</main>", inner)).Diagnostic;

        Assert.Equal(($"theme/{path}", line, column), (problem.Location.Path, problem.Location.Line, problem.Location.Column));
    }

    [Fact]
    public void After_a_mistake_in_a_nested_template_the_next_page_is_printed_as_if_nothing_had_happened()
    {
        const string Inner = "{{ if broken }}{{ unknown }}{{ end }}x";
        var templates = Parse(("templates/outer.html", "[{{ content }}]"), ("templates/inner.html", Inner)).Templates;

        Assert.Throws<TemplateException>(() => PrintPage(isBroken: true));
        Assert.Equal("[x]", PrintPage(isBroken: false));

        string PrintPage(bool isBroken) =>
            Print(templates, "templates/outer.html", ("content", templates.Nested("templates/inner.html", ("broken", isBroken))));
    }

    [Theory]
    [InlineData("<p>\n{{ if x }}never closed", 2)]
    [InlineData("{{ for }}{{ end }}", 1)]
    [InlineData("{{ link.title | }}", 1)]
    public void A_template_that_cannot_be_parsed_is_reported_at_its_place(string template, int line)
    {
        var problems = Parse(("templates/page.html", template)).Diagnostics;

        Assert.NotEmpty(problems);
        Assert.All(
            problems,
            problem => Assert.Equal((DiagnosticCode.TemplateError, "theme/templates/page.html"), (problem.Code, problem.Location.Path)));
        Assert.Equal(line, problems[0].Location.Line);
    }

    [Fact]
    public void Several_threads_may_print_at_once()
    {
        var templates = Parse(("templates/page.html", "{{ for number in numbers }}{{ number }},{{ end }}")).Templates;

        Parallel.For(0, 200, page =>
            Assert.Equal($"{page},{page + 1},", Print(templates, "templates/page.html", ("numbers", new[] { page, page + 1 }))));
    }

    private static string Render(string template, params (string Name, string Text)[] partials) => Print(
        Parse([("templates/page.html", template), .. partials]).Templates,
        "templates/page.html", ("link", link), ("ui", new Dictionary<string, string> { ["home"] = "Accueil" }.ToFrozenDictionary()));

    /// <summary>Prints a template in another one, which has it in the variable <c>content</c>.</summary>
    private static string Nest(string outer, string inner, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var templates = Parse(
            ("templates/outer.html", outer), ("templates/inner.html", inner),
            ("partials/address.html", "{{ link.address }}"), ("partials/wrong.html", "\n{{ unknown }}")).Templates;
        return Print(templates, "templates/outer.html", ("link", link), ("content", templates.Nested("templates/inner.html", values)));
    }

    private static string Print(TemplateSet templates, string name, params (string Name, object? Value)[] values) =>
        Encoding.UTF8.GetString(templates.Print(name, values).Span);

    private static (TemplateSet Templates, ImmutableArray<Diagnostic> Diagnostics) Parse(params (string Name, string Text)[] files) =>
        TemplateSet.Parse(files.Select(file => new SourceFile($"theme/{file.Name}", file.Name, file.Text)));
}
