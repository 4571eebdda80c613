using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Every page has an address of its own.</summary>
internal static class AddressRules
{
    /// <summary>No two pages, and no page and alias, live at one address.</summary>
    public static IEnumerable<Diagnostic> AddressesAreUnique(PageList pages) =>
        from conflict in pages.Conflicts
        select new Diagnostic(
            DiagnosticCode.AddressTaken,
            $"The address '{conflict.Again.Address}' is taken by {conflict.First.Name ?? conflict.First.Location.ToString()}.",
            conflict.Again.Location,
            "Change the slug, id or alias of one of the two.");
}
