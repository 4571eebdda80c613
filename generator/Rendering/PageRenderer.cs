using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using StudyGuide.Linking;
using StudyGuide.Model;
using StudyGuide.Rendering.Markdown;
using StudyGuide.Rendering.Models;
using StudyGuide.Theming;

namespace StudyGuide.Rendering;

/// <summary>Prints pages: the template of each kind, and the layout around it.</summary>
internal sealed class PageRenderer
{
    /// <summary>Stands for the content of a page in its frame, so that long pages are not copied once more. A noncharacter of Unicode.</summary>
    private const string ContentMark = "\uFDD2";

    private readonly Site site;
    private readonly Theme theme;
    private readonly byte[] contentMark = Encoding.UTF8.GetBytes(ContentMark);
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];

    public PageRenderer(Site site, Theme theme)
    {
        (this.site, this.theme, Markdown) = (site, theme, new MarkdownRendererPool(site));
        Answers = new RenderedAnswers(Markdown);
    }

    public Site Site => site;

    public MarkdownRendererPool Markdown { get; }

    public RenderedAnswers Answers { get; }

    /// <summary>Prints a page in the layout.</summary>
    /// <param name="template">The template of this kind of page.</param>
    /// <param name="name">The variable that holds <paramref name="model"/>; the template also sees <c>page</c> and <c>ui</c>.</param>
    public ReadOnlyMemory<byte> Print(PageScope scope, PageModel page, string template, string name, object model)
    {
        var (frame, content) = (Take(), Take());
        page = page with { Stylesheet = Stylesheet(template, scope), Script = Own(theme.PageScripts, template, scope) };
        theme.Templates.Render(template, content, ("page", page), ("ui", scope.Language.Words), (name, model));
        theme.Templates.Render(PageTemplates.Layout, frame, ("page", page), ("ui", scope.Language.Words), ("content_html", ContentMark));
        var place = frame.WrittenSpan.IndexOf(contentMark);
        byte[] bytes = [.. frame.WrittenSpan[..place], .. content.WrittenSpan, .. frame.WrittenSpan[(place + contentMark.Length)..]];
        Return(frame, content);
        return bytes;
    }

    /// <summary>Prints a page that has no language and so no layout.</summary>
    public ReadOnlyMemory<byte> PrintAlone(string template, object page)
    {
        var buffer = Take();
        theme.Templates.Render(template, buffer, ("page", page));
        byte[] bytes = [.. buffer.WrittenSpan];
        Return(buffer);
        return bytes;
    }

    /// <summary>What the layout prints around a page.</summary>
    /// <param name="in">The address of the same page in another language.</param>
    /// <param name="exists">Whether the page really is in a language, rather than a stand-in.</param>
    /// <param name="neutral">The address that opens the page in the reader's language.</param>
    public PageModel Page(
        PageScope scope, string kind, string title, string? description, Func<LanguagePack, PageAddress> @in,
        Func<LanguagePack, bool>? exists = null, ImmutableArray<Link> breadcrumbs = default, SourceFile? source = null, PageAddress? neutral = null)
    {
        var isReal = exists?.Invoke(scope.Language) ?? true;
        var real = site.Languages.Where(pack => exists?.Invoke(pack) ?? true);
        var original = isReal ? scope.Language : site.Languages[0];
        return new PageModel(
            kind,
            scope.Language.Code.Value,
            scope.Language.Direction,
            title,
            description,
            scope.Address.WayToRoot,
            Absolute(@in(original)),
            Base: null,
            isReal,
            [.. real.Select(pack => new Alternate(pack.Code.Value, Absolute(@in(pack)) ?? "")).Where(alternate => alternate.Address.Length > 0)],
            isReal && neutral is { } any ? Absolute(any) : null,
            [.. site.Languages.Where(pack => pack.Code != scope.Language.Code).Select(pack => new LanguageLink(pack.Code.Value, pack.Direction, pack.Name, pack.Words["read_in_this_language"], scope.To(@in(pack))))],
            breadcrumbs.IsDefault ? [] : breadcrumbs,
            Navigation(scope),
            FreePageLinks(scope),
            EditAddress(source),
            SiteModel(scope));
    }

    public SiteModel SiteModel(PageScope scope) => new(
        scope.Text(site.Guide.Title),
        scope.To(PageAddress.Home(scope.Language)),
        scope.To(PageAddress.Search(scope.Language)),
        scope.To(theme.Stylesheet.Path),
        theme.PrintStylesheet is { } print ? scope.To(print.Path) : "",
        scope.To(theme.Script.Path),
        EarlyScript("preferences", scope),
        EarlyScript("language-choice", scope),
        theme.Images.TryGetValue("icon.svg", out var icon) ? scope.To(icon.Path) : "",
        string.Join(", ", site.Guide.Authors),
        site.Guide.License?.Name,
        site.Guide.License?.Url);

    /// <summary>The absolute address of a page, where the address of the site is known.</summary>
    public string? Absolute(PageAddress address) => site.Guide.SiteAddress is { } root ? root.AbsoluteUri + address.Value : null;

    /// <summary>A script that stands alone; empty where the theme does without.</summary>
    private string EarlyScript(string name, PageScope scope) => theme.EarlyScripts.TryGetValue(name, out var script) ? scope.To(script.Path) : "";

    /// <summary>The styles of the pages of one template; empty where there are none.</summary>
    public string Stylesheet(string template, PageScope scope) => Own(theme.PageStylesheets, template, scope);

    private static string Own(ImmutableSortedDictionary<string, OutputFile> files, string template, PageScope scope) => files.TryGetValue(template, out var file) ? scope.To(file.Path) : "";

    private ArrayBufferWriter<byte> Take() => buffers.TryTake(out var buffer) ? buffer : new ArrayBufferWriter<byte>();

    private void Return(params ReadOnlySpan<ArrayBufferWriter<byte>> used)
    {
        foreach (var buffer in used)
        {
            buffer.ResetWrittenCount();
            buffers.Add(buffer);
        }
    }

    private ImmutableArray<Link> Navigation(PageScope scope) =>
    [
        Entry(scope, PageAddress.QuestionIndex(scope.Language), scope.Word("questions")),
        .. site.Terms.IsEmpty ? Array.Empty<Link>() : [Entry(scope, PageAddress.Glossary(scope.Language), scope.Word("glossary"))],
        Entry(scope, PageAddress.CompleteGuide(scope.Language), scope.Word("complete_guide")),
    ];

    private ImmutableArray<Link> FreePageLinks(PageScope scope) =>
    [
        .. site.Pages.Where(page => !page.Page.IsIntroduction).Select(page =>
        {
            var (text, pack) = scope.Pick(page.Page.Text)!.Value;
            return Entry(scope, PageAddress.Of(page.Page, scope.Language), PageScope.Set(text.Title.Value, pack), scope.LangHtml(pack));
        }),
        .. site.Sources.IsEmpty ? Array.Empty<Link>() : [Entry(scope, PageAddress.Sources(scope.Language), scope.Word("sources"))],
    ];

    private static Link Entry(PageScope scope, PageAddress address, string title, string lang = "") =>
        new(title, scope.To(address), lang, IsCurrent: address == scope.Address);

    private string? EditAddress(SourceFile? source) =>
        source is null ? null : site.Guide.EditLink?.Replace("{path}", source.RelativePath, StringComparison.Ordinal);
}
