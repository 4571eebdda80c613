using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Whatever has been published goes on leading somewhere.</summary>
internal static class PublishedAddressRules
{
    /// <summary>Each address that <c>addresses.lock</c> lists is that of a page, or leads on to one.</summary>
    public static IEnumerable<Diagnostic> AddressesStay(Content content, PageList pages)
    {
        if (content.PublishedAddresses.IsEmpty)
        {
            yield break;
        }

        var present = pages.All.ToDictionary(page => page.Address);
        foreach (var published in content.PublishedAddresses)
        {
            if (!present.TryGetValue(published.Address, out var page))
            {
                yield return new Diagnostic(
                    DiagnosticCode.AddressVanishes, $"The address '{published.Address}' has been published, and nothing is there any more.",
                    published.Location, HintFor(published, content));
                continue;
            }

            var shown = page.MovedTo is { } target ? present.GetValueOrDefault(target, page) : page;
            var anchors = PublishedAddress.AnchorsOf(shown);
            foreach (var anchor in published.Anchors.Where(anchor => !anchors.Contains(anchor)))
            {
                yield return new Diagnostic(
                    DiagnosticCode.SectionVanishes,
                    $"Links to '{published.Address}#{anchor}' may exist, and the page has no such section any more.",
                    published.Location, $"Write the section '::: {anchor}' again, or delete '#{anchor}' from this line.");
            }
        }
    }

    /// <summary>The line that keeps the address alive, where one can.</summary>
    private static string HintFor(PublishedAddress published, Content content)
    {
        var slug = published.Address.Value.TrimEnd('/').Split('/')[^1];
        var (folder, id) = published.Subject.Split('/') is [var first, var second] ? (first, second) : ("", "");
        var isThere = folder switch
        {
            "questions" => content.QuestionsById.ContainsKey(id),
            "glossary" => content.TermsById.ContainsKey(id),
            "pages" => content.FreePagesById.ContainsKey(id),
            _ => false,
        };
        return folder is not ("questions" or "glossary" or "pages")
                ? "Give it its former slug again, or delete this line if nobody may miss it."
            : isThere ? $"Add '{slug}' to the 'aliases' of {published.Subject}: aliases: [{slug}]"
            : $"Add '{slug}' to the 'aliases' of what takes the place of {published.Subject}: aliases: [{slug}]";
    }
}
