using Scriban;
using Scriban.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Theming;

/// <summary>Puts what almost every line of a template says, escaped values and partials, in the form that is printed fastest.</summary>
/// <param name="pathOf">The path of a partial by its name.</param>
internal sealed class TemplateOptimizer(Func<string, string> pathOf) : ScriptVisitor
{
    public override void Visit(ScriptExpressionStatement node)
    {
        node.Expression = node.Expression switch
        {
            ScriptPipeCall { From: { } value, To: { } function } when IsEscape(function) => new EscapedValue(value),
            ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } include when NameIn(include) is { } name =>
                new PrintedPartial(pathOf(name)) { Span = include.Span },
            var other => other,
        };
    }

    private static bool IsEscape(ScriptExpression function) =>
        function is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "html" }, Member.Name: "escape" };

    private static string? NameIn(ScriptFunctionCall include) =>
        include.Arguments is [ScriptLiteral { Value: string name }] ? name : null;
}

/// <summary><c>value | html.escape</c>.</summary>
internal sealed class EscapedValue : ScriptExpression
{
    private readonly ScriptExpression value;

    public EscapedValue(ScriptExpression value) => (this.value, Span) = (value, value.Span);

    public override object Evaluate(TemplateContext context) => HtmlText.Escape(context.Evaluate(value));

    public override void PrintTo(ScriptPrinter printer) => printer.Write(value).Write(" | html.escape");

    public override void Accept(ScriptVisitor visitor) => value.Accept(visitor);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => value.Accept(visitor)!;
}

/// <summary><c>include 'name'</c> as a statement: prints the partial in its place, where Scriban's own makes a text of it first.</summary>
/// <param name="path">The partial, by its path in the theme.</param>
internal sealed class PrintedPartial(string path) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        if (!context.CachedTemplates.TryGetValue(path, out var partial))
        {
            context.TemplateLoader!.Load(context, Span, path); // which says that there is none
        }

        context.EnterRecursive(this);
        partial!.Render(context);
        context.ExitRecursive(this);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write($"include '{path}'");

    public override void Accept(ScriptVisitor visitor)
    {
    }

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => default!;
}
