using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>What a guide needs so that others can find and share it.</summary>
internal static class PublishingRules
{
    /// <summary>Where the site will be published is known.</summary>
    public static IEnumerable<Diagnostic> TheAddressIsKnown(Content content) => content.Guide.SiteAddress is not null ? [] :
    [
        new Diagnostic(DiagnosticCode.SiteAddressUnknown, "Nothing says where the site will be published.", content.Guide.Location,
            "Add 'site: https://…/' or build with --base-url: search engines, feeds and previews of links need whole addresses."),
    ];
}
