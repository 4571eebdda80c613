using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StudyGuide.Model;

namespace StudyGuide.Theming;

/// <summary>What templates call, without reflection.</summary>
internal abstract class TemplateFunction(int parameters) : IScriptCustomFunction
{
    public int RequiredParameterCount => parameters;

    public int ParameterCount => parameters;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Call(context, callerContext, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Call(context, callerContext, arguments));

    protected abstract object? Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments);
}

/// <summary><c>html.escape</c>, which is called for almost every value.</summary>
internal sealed class EscapeFunction() : TemplateFunction(parameters: 1)
{
    protected override object Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments) => HtmlText.Escape(arguments[0]);
}

/// <summary>A template as a value, which prints itself where another template prints the value.</summary>
internal sealed class NestedTemplate(Template template, ScriptObject variables) : TemplateFunction(parameters: 0)
{
    protected override object? Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments)
    {
        context.PushGlobal(variables);
        template.Render(context);
        context.PopGlobal();
        return null;
    }
}
