using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StudyGuide.Tests.Browser;

/// <summary>
/// axe in a page. The library would have it gather all that is right too, which takes longer than to look for what is wrong.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Looks for violations of WCAG and of good practice; `region` and the like are among the latter.</summary>
    private const string Violations =
        """
        rules => axe.run(document, { resultTypes: ['violations'], preload: false, ...rules && { runOnly: rules } }).then(({ violations }) =>
          violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id} – ${help}: ${node.html}`)))
        """;

    /// <summary>Makes the page that is open ready for <see cref="ViolationsAsync"/>.</summary>
    public static Task LoadAsync(IPage page) => page.EvaluateAsync(Script);

    /// <summary>All that is wrong, as one line each.</summary>
    /// <param name="rules">The rules to apply; all that are on by themselves where there are none.</param>
    public static Task<string[]> ViolationsAsync(IPage page, params string[]? rules) =>
        page.EvaluateAsync<string[]>(Violations, rules is [] ? null : rules);
}
