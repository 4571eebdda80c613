using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>Addresses, and the words that they are made of.</summary>
internal static class AddressFields
{
    /// <summary>An absolute http or https address.</summary>
    public static Located? WebAddress(this FieldReader fields, string key, bool required = false)
    {
        var text = required ? fields.RequiredText(key) : fields.Text(key);
        if (text is null or { Value: "" })
        {
            return text;
        }

        if (!Uri.TryCreate(text.Value.Replace("{path}", "", StringComparison.Ordinal), UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https"))
        {
            fields.Report(DiagnosticCode.InvalidAddress, $"'{text.Value}' is not a web address.", text.Location,
                "Write it in full: https://example.org/page.");
        }

        return text;
    }

    /// <summary>A slug, which defaults to one made from <paramref name="title"/>.</summary>
    public static Located SlugOr(this FieldReader fields, string key, Located title)
    {
        if (fields.Text(key) is not { } slug)
        {
            slug = title with { Value = Slug.From(title.Value) };
            if (title.Value.Length > 0 && slug.Value.Length == 0)
            {
                fields.Report(DiagnosticCode.BadSlug, $"No slug can be made from '{title.Value}'.", title.Location,
                    $"Add '{key}: …' with letters from a to z.");
            }

            return slug;
        }

        fields.CheckSlug(slug, DiagnosticCode.BadSlug, "a slug");
        return slug;
    }

    /// <summary>Reports an id or slug that breaks the rules of addresses.</summary>
    public static void CheckSlug(this FieldReader fields, Located slug, DiagnosticCode code, string what)
    {
        if (slug.Value.Length > 0 && !Slug.IsValid(slug.Value))
        {
            var suggestion = Slug.From(slug.Value);
            fields.Report(code,
                $"'{slug.Value}' cannot be {what}: lower-case letters a to z, digits and single hyphens, at most {Slug.MaximumLength}.",
                slug.Location, Slug.IsValid(suggestion) ? $"Did you mean '{suggestion}'?" : null);
        }
    }
}
