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

    /// <summary>
    /// A slug, which is made from <paramref name="title"/> where it is left out and stands in its place then; a title that gives nothing
    /// leaves the <paramref name="id"/>. So it is where a slug cannot be one, once it is reported: it should not lead to another problem.
    /// </summary>
    public static Located SlugOr(this FieldReader fields, string key, Located title, string id) =>
        fields.Text(key) is { } slug && fields.CheckSlug(slug, DiagnosticCode.BadSlug, "a slug") ? slug : DerivedSlug(title, id);

    /// <summary>The slug that a title gives, or else the id; it stands where the title does.</summary>
    public static Located DerivedSlug(Located title, string id) =>
        title with { Value = Slug.From(title.Value) is { Length: > 0 } made ? made : id };

    /// <summary>Reports an id or slug that breaks the rules of addresses.</summary>
    /// <returns>Whether it is good.</returns>
    public static bool CheckSlug(this FieldReader fields, Located slug, DiagnosticCode code, string what)
    {
        var isWrong = slug.Value.Length > 0 && !Slug.IsValid(slug.Value);
        if (isWrong)
        {
            var suggestion = Slug.From(slug.Value);
            fields.Report(code,
                $"'{slug.Value}' cannot be {what}: lower-case letters a to z, digits and single hyphens, at most {Slug.MaximumLength}.",
                slug.Location, Slug.IsValid(suggestion) ? $"Did you mean '{suggestion}'?" : null);
        }

        return !isWrong;
    }
}
