using System.Buffers;
using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>Reads <c>guide.yml</c>.</summary>
internal static class GuideReader
{
    /// <summary>What would say more in a link than whom to write to.</summary>
    private static readonly SearchValues<char> NotInMailAddresses = SearchValues.Create(" \t?&#/\\:;,<>\"");

    /// <returns>Nothing where the languages cannot be read: no other file can be understood without them.</returns>
    public static Guide? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        if (YamlReader.ReadMapping(file, file.Text, firstLine: 1, diagnostics) is not { } mapping)
        {
            return null;
        }

        var fields = new FieldReader(mapping, diagnostics);
        var languages = ReadLanguages(fields);
        if (languages.IsEmpty)
        {
            return null;
        }

        var guide = new Guide
        {
            Title = fields.LocalizedText("title", languages),
            Description = fields.LocalizedText("description", languages),
            SearchExample = fields.LocalizedText("search-example", languages, required: false),
            Languages = languages,
            IsPartlyTranslated = ReadTranslations(fields),
            SiteAddress = ReadSiteAddress(fields),
            Authors = [.. fields.ProseList("authors").Select(author => author.Value)],
            License = fields.Group("license",
                license => new License(license.RequiredProse("name").Value, license.WebAddress("url")?.Value)),
            EditLink = ReadEditLink(fields),
            Contact = ReadContact(fields),
            Publishing = fields.Group("publish", PublishingReader.Read) ?? new Publishing(),
            Sizes = ReadSizes(fields),
            Levels = fields.List("levels", level => ReadLevel(level, languages)),
            Topics = fields.List("topics", topic => ReadTopic(topic, languages)),
            Location = mapping.Location,
        };
        RequireSome(fields, "levels", guide.Levels.Length);
        RequireSome(fields, "topics", guide.Topics.Length);
        ReportDuplicates(guide.Levels, fields);
        ReportDuplicates(guide.Topics, fields);
        fields.ReportUnknownKeys();
        return guide;
    }

    private static ImmutableArray<LanguageCode> ReadLanguages(FieldReader fields)
    {
        var languages = fields.Texts("languages");
        foreach (var language in languages)
        {
            fields.CheckLanguageTag(language);
        }

        RequireSome(fields, "languages", languages.Length);
        ImmutableArray<LanguageCode> codes = [.. languages.Select(language => new LanguageCode(language.Value)).Distinct()];
        return codes.All(code => code.IsValid) ? codes : []; // or every file in the language that was meant would be a mistake
    }

    private static bool ReadTranslations(FieldReader fields)
    {
        var text = fields.Text("translations");
        if (text is not (null or { Value: "complete" or "partial" }))
        {
            fields.Report(DiagnosticCode.WrongType, $"The key 'translations' takes 'complete' or 'partial', not '{text.Value}'.",
                text.Location);
        }

        return text is { Value: "partial" };
    }

    private static void RequireSome(FieldReader fields, string key, int count)
    {
        if (count == 0 && (!fields.Has(key) || fields.IsList(key)))
        {
            fields.Report(DiagnosticCode.MissingKey, $"The key '{key}' is missing or empty.", fields.Location,
                $"Add '{key}' with at least one entry.");
        }
    }

    private static Uri? ReadSiteAddress(FieldReader fields)
    {
        var text = fields.WebAddress("site");
        var address = text is null ? null : SiteAddress.Parse(text.Value);
        if (text is not null && address is null && Uri.TryCreate(text.Value, UriKind.Absolute, out _))
        {
            fields.Report(DiagnosticCode.InvalidAddress, "The address of the site cannot have a query or an anchor.", text.Location,
                "End it with a slash.");
        }

        return address;
    }

    private static string? ReadEditLink(FieldReader fields)
    {
        var text = fields.WebAddress("edit");
        if (text is not null && !text.Value.Contains("{path}", StringComparison.Ordinal))
        {
            fields.Report(DiagnosticCode.InvalidAddress, "The address to edit a file does not say where its path goes.", text.Location,
                "Put {path} into it.");
        }

        return text?.Value;
    }

    private static Contact? ReadContact(FieldReader fields)
    {
        var repository = fields.WebAddress("repository");
        var contact = fields.Text("contact");
        if (contact is not null && !contact.Value.Contains("://", StringComparison.Ordinal) && !IsMail(contact.Value))
        {
            fields.Report(DiagnosticCode.InvalidAddress, $"'{contact.Value}' is neither a mail address nor a web address.",
                contact.Location, "Write name@example.org or https://example.org/contact.");
            return null;
        }

        contact = contact is null || IsMail(contact.Value) ? contact : fields.WebAddress("contact");
        return repository is not null ? new Contact(repository.Value, IsRepository: true)
            : contact is not null ? new Contact(contact.Value, IsRepository: false)
            : null;
    }

    /// <summary>Something before the one at sign, and a domain behind it.</summary>
    private static bool IsMail(string text) =>
        text.Split('@') is [{ Length: > 0 } name, { Length: > 2 } domain] && domain.Contains('.', StringComparison.Ordinal)
        && !$"{name}{domain}".AsSpan().ContainsAny(NotInMailAddresses);

    private static Sizes ReadSizes(FieldReader fields) =>
        fields.Group("sizes", sizes => new Sizes(sizes.Range("short"), sizes.Range("answer"), sizes.Range("cards"), sizes.Range("sources")))
            ?? Sizes.Any;

    private static Level ReadLevel(FieldReader level, ImmutableArray<LanguageCode> languages) =>
        ReadCategory(level, languages,
            static (id, title, slug, description, location) => new Level(id, title, slug, description, location));

    private static Topic ReadTopic(FieldReader topic, ImmutableArray<LanguageCode> languages) =>
        ReadCategory(topic, languages,
            (id, title, slug, description, location) => new Topic(id, title, slug, description, ReadSizes(topic), location));

    private static T ReadCategory<T>(
        FieldReader fields,
        ImmutableArray<LanguageCode> languages,
        Func<string, Localized<Title>, Localized<Located>, Localized<Located>, SourceLocation, T> create)
        where T : Category
    {
        var id = fields.RequiredText("id");
        fields.CheckSlug(id, DiagnosticCode.BadId, "an id");
        var title = new Localized<Title>(fields.LocalizedText("title", languages).ByLanguage
            .ToImmutableSortedDictionary(entry => entry.Key, entry => new Title(entry.Value)));
        var slugs = fields.LocalizedText("slug", languages, required: false);
        var good = slugs.Values.Where(slug => fields.CheckSlug(slug, DiagnosticCode.BadSlug, "a slug")).ToHashSet();
        var allSlugs = languages.ToImmutableSortedDictionary(language => language, language =>
            slugs.TryGet(language, out var slug) && good.Contains(slug) ? slug
            : title.TryGet(language, out var own) && Slug.HasLatin(own.Text) // others had their id as address before they could be spelt
                ? AddressFields.DerivedSlug(own.Words, id.Value)
            : id);
        return create(id.Value, title, new Localized<Located>(allSlugs), fields.LocalizedText("description", languages, required: false),
            id.Location);
    }

    private static void ReportDuplicates(IEnumerable<Category> categories, FieldReader fields)
    {
        foreach (var again in categories.Where(category => category.Id.Length > 0).GroupBy(category => category.Id)
            .SelectMany(group => group.Skip(1)))
        {
            fields.Report(DiagnosticCode.DuplicateId, $"The id '{again.Id}' is taken.", again.Location,
                "Give each level and each topic an id of its own.");
        }
    }
}
