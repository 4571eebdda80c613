using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Theming;

/// <summary>The templates and partials of a theme, parsed once and used by all threads.</summary>
/// <remarks>A misspelt variable or member is an error; values are not escaped, which templates do with <c>html.escape</c>.</remarks>
internal sealed class TemplateSet
{
    private const string Partials = "partials/";

    private readonly FrozenDictionary<string, Template> templates;
    private readonly FrozenDictionary<string, SourceFile> files;
    private readonly ConcurrentBag<TemplateContext> idle = [];
    private readonly ConcurrentBag<Utf8Buffer> buffers = [];

    private TemplateSet(FrozenDictionary<string, Template> templates, FrozenDictionary<string, SourceFile> files)
    {
        this.templates = templates;
        this.files = files;
    }

    /// <summary>Parses templates; their names are their paths in the theme, such as <c>partials/question-card.html</c>.</summary>
    /// <param name="known">Templates parsed before.</param>
    public static (TemplateSet Templates, ImmutableArray<Diagnostic> Diagnostics) Parse(
        IEnumerable<SourceFile> files, ReadingCache? known = null)
    {
        known ??= new ReadingCache();
        var byName = files.ToFrozenDictionary(file => file.RelativePath, StringComparer.Ordinal);
        var templates = byName.ToFrozenDictionary(
            entry => entry.Key,
            entry => known.Read($"theme/{entry.Key}", [entry.Value], _ => Parse(entry.Value)).Value!,
            StringComparer.Ordinal);
        var diagnostics = templates
            .SelectMany(entry => entry.Value.Messages)
            .Where(message => message.Type == ParserMessageType.Error)
            .Select(message => Problem(byName, message.Span, message.Message));
        return (new TemplateSet(templates, byName), [.. diagnostics]);
    }

    /// <summary>
    /// The same templates for another site. What prints them keeps some of the values that it printed last, and so a whole site.
    /// </summary>
    public TemplateSet ForAnotherSite() => new(templates, files);

    public bool Has(string name) => templates.ContainsKey(name);

    /// <summary>Prints a template as UTF-8.</summary>
    /// <param name="values">The variables that the template sees.</param>
    /// <exception cref="TemplateException">The template asks for something that does not exist; the exception says where.</exception>
    public ReadOnlyMemory<byte> Print(string name, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!buffers.TryTake(out var buffer))
        {
            buffer = new Utf8Buffer();
        }

        Print(name, buffer, values);
        var bytes = buffer.Take();
        buffers.Add(buffer);
        return bytes;
    }

    /// <summary>A value that prints a template in the place where another one prints the value; nothing is copied.</summary>
    /// <param name="values">What the template sees besides the variables of the other one.</param>
    public object Nested(string name, params ReadOnlySpan<(string Name, object? Value)> values) =>
        new NestedTemplate(templates[name], Variables(values));

    private void Print(string name, Utf8Buffer output, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!idle.TryTake(out var context))
        {
            context = CreateContext();
        }

        try
        {
            context.PushGlobal(Variables(values));
            context.PushOutput(new Utf8Output(output));
            templates[name].Render(context);
            context.PopOutput();
            context.PopGlobal();
            idle.Add(context);
        }
        catch (ScriptRuntimeException problem)
        {
            throw new TemplateException(Problem(files, problem.Span, problem.OriginalMessage), problem);
        }
    }

    private static ScriptObject Variables(ReadOnlySpan<(string Name, object? Value)> values)
    {
        var variables = new ScriptObject();
        foreach (var (variable, value) in values)
        {
            variables.SetValue(variable, value, readOnly: true);
        }

        return variables;
    }

    private TemplateContext CreateContext()
    {
        var functions = new BuiltinFunctions();
        var html = (ScriptObject)functions["html"]!;
        html.Remove("escape"); // it would turn every accent into an entity
        html.SetValue("escape", new EscapeFunction(), readOnly: true);
        var context = new TemplateContext(functions)
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedTargetAccess = false,
            EnableRelaxedIndexerAccess = false,
            // A guide has as many questions as it has: the limits are for templates of strangers.
            LoopLimit = 0,
            LimitToString = 0,
            ObjectRecursionLimit = 0,
            NewLine = "\n",
            AutoIndent = false, // pages are lighter without it
            TemplateLoader = new Loader(),
        };
        foreach (var (name, template) in templates)
        {
            context.CachedTemplates.Add(name, template);
        }

        return context;
    }

    private static Template Parse(SourceFile file) => Prepared(Template.Parse(TextOf(file), file.RelativePath));

    /// <summary>A partial ends where its last line ends: the line that includes it has an end of its own.</summary>
    private static string TextOf(SourceFile file) =>
        file.RelativePath.StartsWith(Partials, StringComparison.Ordinal) ? file.Text.TrimEnd('\n') : file.Text;

    /// <summary>The indentation of a template is for its readers alone: pages are a third of a kilobyte lighter without it.</summary>
    private static Template Prepared(Template template)
    {
        if (!template.HasErrors)
        {
            new IndentationRemover().Visit(template.Page);
            new TemplateOptimizer(Loader.PathOf).Visit(template.Page);
        }

        return template;
    }

    private static Diagnostic Problem(IReadOnlyDictionary<string, SourceFile> files, SourceSpan span, string message)
    {
        var file = span.FileName is not null && files.TryGetValue(span.FileName, out var known) ? known : files.Values.First();
        return new Diagnostic(DiagnosticCode.TemplateError, message.TrimEnd('.') + ".",
            file.At(span.Start.Offset, span.End.Offset - span.Start.Offset + 1));
    }

    private sealed class IndentationRemover : ScriptVisitor
    {
        public override void Visit(ScriptRawStatement node)
        {
            var text = (string)node.Text;
            if (text.Contains('\n', StringComparison.Ordinal))
            {
                node.Text = new ScriptStringSlice(
                    string.Join('\n', text.Split('\n').Select((line, index) => index == 0 ? line : line.TrimStart(' '))));
            }
        }
    }

    /// <summary>Takes the text of a template to bytes without keeping it.</summary>
    private sealed class Utf8Output(Utf8Buffer output) : IScriptOutput
    {
        public void Write(string text, int offset, int count) => output.Write(text.AsSpan(offset, count));

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }

        public override string ToString() => "";
    }

    /// <summary>Every partial is in the cache already; what is not does not exist.</summary>
    private sealed class Loader : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => PathOf(templateName);

        public static string PathOf(string name) => $"{Partials}{name}.html";

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            throw new ScriptRuntimeException(callerSpan, $"The theme has no file '{templatePath}'");

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}

/// <summary>A template cannot be printed: a mistake of the theme's author, told as a diagnostic.</summary>
internal sealed class TemplateException(Diagnostic diagnostic, Exception cause) : Exception(diagnostic.Message, cause)
{
    public Diagnostic Diagnostic => diagnostic;
}
