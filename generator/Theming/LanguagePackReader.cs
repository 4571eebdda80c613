using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Theming;

/// <summary>Reads a language pack, a file <c>languages/&lt;code&gt;.yml</c> of the theme.</summary>
internal static class LanguagePackReader
{
    private const int MonthsInAYear = 12;

    /// <returns>Nothing where the pack cannot be used, which is reported.</returns>
    public static LanguagePack? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        List<Diagnostic> problems = [];
        var pack = YamlReader.ReadMapping(file, file.Text, firstLine: 1, problems) is { } mapping
            ? Read(file, new FieldReader(mapping, problems))
            : null;
        foreach (var problem in problems)
        {
            diagnostics.Add(problem);
        }

        return problems.Count == 0 ? pack : null;
    }

    private static LanguagePack Read(SourceFile file, FieldReader fields)
    {
        var code = Path.GetFileNameWithoutExtension(file.RelativePath);
        var direction = ReadDirection(fields);
        var typography = Required(fields, "typography", group => ReadTypography(group, direction)) ?? TypographyRules.Plain;
        var pack = new LanguagePack
        {
            Code = new LanguageCode(code),
            Name = fields.RequiredText("name").Value,
            Direction = direction,
            Addresses = Required(fields, "addresses", ReadAddresses) ?? FrozenDictionary<string, string>.Empty,
            Dates = ReadDates(fields),
            Typography = typography,
            Plurals = ReadPlurals(fields),
            Words = ReadWords(fields, "words", typography),
            ScriptWords = ReadWords(fields, "script-words", typography),
            Counts = fields.GroupsByKey("counts", ReadForms).ToFrozenDictionary(entry => entry.Key, entry => entry.Value),
            Search = Required(fields, "search", SearchRulesReader.Read) ?? new SearchRules(SearchRules.NoStemmer, [], []),
        };
        fields.ReportUnknownKeys();
        return pack;
    }

    private static T? Required<T>(FieldReader fields, string key, Func<FieldReader, T> read)
        where T : class
    {
        var value = fields.Group(key, read);
        if (value is null && !fields.Has(key))
        {
            fields.Report(DiagnosticCode.MissingKey, $"The key '{key}' is missing.", fields.Location,
                "Compare with another language pack.");
        }

        return value;
    }

    private static string ReadDirection(FieldReader fields)
    {
        var direction = fields.RequiredText("direction");
        if (direction.Value is not ("" or "ltr" or "rtl"))
        {
            fields.Report(DiagnosticCode.WrongType, $"The key 'direction' takes 'ltr' or 'rtl', not '{direction.Value}'.",
                direction.Location);
        }

        return direction.Value;
    }

    private static FrozenDictionary<string, string> ReadAddresses(FieldReader fields)
    {
        return LanguagePack.NeededAddresses.ToFrozenDictionary(key => key, Word, StringComparer.Ordinal);

        string Word(string key)
        {
            var word = fields.RequiredText(key);
            fields.CheckSlug(word, DiagnosticCode.BadSlug, "part of an address");
            return word.Value;
        }
    }

    private static DateRules ReadDates(FieldReader fields) => new(fields.RequiredText("date").Value, ReadMonths(fields))
    {
        DayEndings = (fields.Group("day-endings", endings => endings.VerbatimByKey()) ?? [])
            .Where(entry => IsDay(entry.Key, fields))
            .ToFrozenDictionary(entry => int.Parse(entry.Key, CultureInfo.InvariantCulture), entry => entry.Value),
    };

    private static bool IsDay(string key, FieldReader fields)
    {
        if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31)
        {
            return true;
        }

        fields.Report(DiagnosticCode.WrongType, $"The key 'day-endings' takes days from 1 to 31, not '{key}'.",
            fields.LocationOf("day-endings"));
        return false;
    }

    private static ImmutableArray<string> ReadMonths(FieldReader fields)
    {
        var months = fields.Texts("months");
        if (months.Length != MonthsInAYear)
        {
            fields.Report(DiagnosticCode.WrongType, $"The key 'months' takes {MonthsInAYear} names, not {months.Length}.", fields.Location,
                "Begin with January.");
        }

        return [.. months.Select(month => month.Value)];
    }

    private static FrozenDictionary<string, string> ReadWords(FieldReader fields, string key, TypographyRules typography) =>
        fields.TextsByKey(key).ToFrozenDictionary(entry => entry.Key, entry => Typesetter.Typeset(entry.Value.Value, typography));

    private static TypographyRules ReadTypography(FieldReader fields, string direction) => new()
    {
        DoubleQuotes = ReadQuotes(fields, "double-quotes"),
        NestedQuotes = ReadQuotes(fields, fields.Has("nested-quotes") ? "nested-quotes" : "double-quotes"),
        SingleQuotes = ReadQuotes(fields, "single-quotes"),
        LeadingApostrophes = [.. fields.Texts("leading-apostrophes").Select(word => word.Value)],
        NoBreakEndings = [.. fields.VerbatimList("no-break-endings")],
        SpaceBefore = ReadSpaces(fields, "space-before"),
        SpaceAfter = ReadSpaces(fields, "space-after"),
        SpaceBetweenDigits = fields.Verbatim("space-between-digits") ?? TypographyRules.Plain.SpaceBetweenDigits,
        Ellipsis = fields.Verbatim("ellipsis") ?? TypographyRules.Plain.Ellipsis,
        CodeDirection = direction == "rtl" ? " dir=\"ltr\"" : "",
    };

    private static (string Open, string Close) ReadQuotes(FieldReader fields, string key)
    {
        var quotes = fields.VerbatimList(key);
        if (quotes.Length == 2)
        {
            return (quotes[0], quotes[1]);
        }

        fields.Report(DiagnosticCode.WrongType, $"The key '{key}' takes an opening and a closing mark.", fields.Location);
        return TypographyRules.Plain.DoubleQuotes;
    }

    private static FrozenDictionary<char, string> ReadSpaces(FieldReader fields, string key) =>
        (fields.Group(key, group =>
        {
            var spaces = group.VerbatimByKey();
            foreach (var wrong in spaces.Keys.Where(character => character.Length != 1))
            {
                fields.Report(DiagnosticCode.WrongType, $"The key '{key}' takes single characters, not '{wrong}'.", group.Location);
            }

            return spaces;
        }) ?? [])
        .Where(entry => entry.Key.Length == 1)
        .ToFrozenDictionary(entry => entry.Key[0], entry => entry.Value);

    private static PluralRules ReadPlurals(FieldReader fields) => new(
    [
        .. (fields.Group("plurals", group => group.TextsInOrder()) ?? []).Select(entry =>
        {
            var rule = PluralRules.Parse(entry.Key, entry.Text.Value);
            if (rule is null)
            {
                fields.Report(DiagnosticCode.BadRule, $"'{entry.Text.Value}' is not a plural rule.", entry.Text.Location,
                    "Write for example 'n = 0..1' or 'n % 100 = 3..10'.");
            }

            return rule;
        }).OfType<PluralRule>(),
    ]);

    private static ImmutableSortedDictionary<string, string> ReadForms(FieldReader fields)
    {
        fields.RequiredText(PluralRules.Other);
        return fields.AllTexts().ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.Value, StringComparer.Ordinal);
    }
}
