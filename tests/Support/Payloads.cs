using System.Collections.Immutable;
using System.Text.Json;
using StudyGuide.Model;

namespace StudyGuide.Tests.Support;

/// <summary>Texts that run a script, or lead away, wherever a program prints them without care.</summary>
internal static class Payloads
{
    /// <summary>What each of them does where it runs; a browser shows it as a dialog.</summary>
    private const string Script = "alert(1)";

    private static readonly string[] elements =
    [
        "img src=x", "svg", "body", "input autofocus", "video src=x", "details open", "iframe src=x", "math", "marquee",
        "object data=x", "select autofocus", "a href=x",
    ];

    private static readonly string[] handlers =
    [
        "onerror", "onload", "onfocus", "ontoggle", "onmouseover", "onanimationstart", "onstart", "onbegin", "onclick",
        "onpointerenter", "onwheel", "onanimationend", "ontransitionend", "onhashchange", "onpageshow", "onbeforetoggle",
    ];

    private static readonly string[] schemes =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java&#10;script:alert(1)",
        "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "\u0001javascript:alert(1)", "vbscript:alert(1)",
        "data:text/html,<script>alert(1)</script>", "data:image/svg+xml,<svg onload=alert(1)>", "//example.invalid/x.js",
        "feed:javascript:alert(1)", "javascript://%0aalert(1)",
        "javascript:/*--></title></style></textarea></script><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+alert(1)//'>",
    ];

    private static readonly string[] breaks =
    [
        "", "\">", "'>", "-->", "</title>", "</script>", "</style>", "</textarea>", "]]>", "</a>", "`>", "\\\">",
    ];

    private static readonly string[] endings =
    [
        $"<script>{Script}</script>", $"<img src=x onerror={Script}>", $"<svg/onload={Script}>",
    ];

    private static readonly string[] shapes =
    [
        "<a href=\"{0}\">x</a>", "[x]({0})", "<{0}>", "![x]({0})", "{0}",
    ];

    private static readonly string[] others =
    [
        "<script>alert(1)</script>", "<script src=//example.invalid/x.js></script>", "<SCRIPT\n>alert(1)</SCRIPT >",
        "<scr<script>ipt>alert(1)</script>", "<svg><script>alert(1)</script></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><use href=\"data:image/svg+xml,<svg id=x onload=alert(1)>#x\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math href=\"javascript:alert(1)\">x</math>", "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<base href=//example.invalid/>", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<form action=javascript:alert(1)><button>x", "<link rel=stylesheet href=//example.invalid/x.css>",
        "<style>@import '//example.invalid/x.css';</style>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><script>alert(1)</script></template>", "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->", "{{ 7 * 7 }}",
        "{{ include 'x' }}", "{{ page | object.eval }}", "{% raw %}", "${alert(1)}", "#{alert(1)}", "<%= alert(1) %>",
        "{{constructor.constructor('alert(1)')()}}", "\u2028alert(1)//", "\u2029alert(1)//", "\"};alert(1);//", "'-alert(1)-'",
        "\\'-alert(1)//", "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e", "</script><script>alert(1)//",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "%3Cscript%3Ealert(1)%3C/script%3E",
        "＜script＞alert(1)＜/script＞", "x\" style=\"background:url(javascript:alert(1))", "x' onclick='alert(1)", "x onclick=alert(1) ",
        "`onclick=alert(1)", "x\u0000\" onclick=\"alert(1)", "__proto__", "constructor", "toString",
        "<x contenteditable onblur=alert(1)>x</x>", "<xss id=x tabindex=1 onfocus=alert(1)>",
    ];

    /// <summary>Several hundred of them, each on one line.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. from element in elements from handler in handlers select $"<{element} {handler}={Script}>",
        .. from before in breaks from after in endings select before + after,
        .. from scheme in schemes from shape in shapes select shape.Replace("{0}", scheme, StringComparison.Ordinal),
        .. others,
    ];

    /// <summary>Those that fit on one line.</summary>
    public static ImmutableArray<string> Printable { get; } = [.. All.Where(payload => !payload.Any(char.IsControl))];

    /// <summary>Guides in which each payload stands in a place, as far as readers of the guide do not refuse it.</summary>
    /// <param name="place">A place that <see cref="FileWith"/> knows.</param>
    public static async Task<ImmutableArray<SourceFile>> GuideWithAsync(string place)
    {
        var theme = await Themes.Ours;
        ImmutableArray<SourceFile> files = [.. Printable.Select((payload, number) => FileWith(payload, place, number))];
        SourceFile[] others = [Some.File("guide.yml", Some.GuideYaml), Some.Question("rag", "Une réponse."), Some.Translation("rag")];
        var (_, diagnostics) = InMemory.Load(theme, [.. others, .. files]);
        var refused = diagnostics
            .Where(diagnostic => diagnostic.Severity is Severity.Error)
            .Select(diagnostic => diagnostic.Location.File.Path);
        return [.. others, .. files.ExceptBy(refused, file => file.Path)];
    }

    private static SourceFile FileWith(string payload, string place, int number)
    {
        var quoted = JsonSerializer.Serialize(payload); // YAML understands it too
        return place switch
        {
            "title" => Question($"{quoted}\nslug: p-{number}", "Une réponse."),
            "answer" => Question($"Question {number}", $"Du texte : {payload} et la suite.\n\n> {payload}\n\n- {payload}"),
            "code" => Question($"Question {number}", $"```html\n{payload}\n```\n\nEt `{payload.Replace('`', ' ')}`."),
            "formula" => Question($"Question {number}", $"Une formule : $\\text{{{payload.Replace('$', ' ')}}}$."),
            "card" => Question($"Question {number}\ncards:\n  - {{id: a, front: {quoted}, back: {quoted}}}", "Une réponse."),
            "source" => Question(
                $"Question {number}\nsources:\n  - {{title: {quoted}, authors: {quoted}, url: \"https://example.org/\"}}", "Une réponse."),
            "address" => Question($"Question {number}\nsources:\n  - {{title: T, url: {quoted}}}", "Une réponse."),
            "term" => Term($"{quoted}\n  slug: p-{number}", "Une définition."),
            "definition" => Term($"terme {number}", quoted),
            _ => throw new ArgumentOutOfRangeException(nameof(place)),
        };

        SourceFile Question(string title, string body) => Some.File(
            $"questions/p-{number}.fr.md", $"---\ntopic: agents\nlevel: basic\ntitle: {title}\n---\n\n{body}\n");

        SourceFile Term(string term, string definition) => Some.File(
            $"glossary/p-{number}.yml",
            $"fr:\n  term: {term}\n  definition: {definition}\nen:\n  term: term {number}\n  definition: A definition.\n");
    }
}
