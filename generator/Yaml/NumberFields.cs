using System.Globalization;
using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>Numbers and dates.</summary>
internal static class NumberFields
{
    /// <summary>A date written as <c>2026-11-24</c>.</summary>
    public static DateOnly? Date(this FieldReader fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        fields.Report(DiagnosticCode.InvalidDate, $"'{text.Value}' is not a date.", text.Location,
            "Write year, month and day: 2026-11-24.");
        return null;
    }

    /// <summary>A whole number.</summary>
    public static int? Number(this FieldReader fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }

        if (AsNumber(text.Value) is { } number)
        {
            return number;
        }

        fields.Report(DiagnosticCode.WrongType, $"The key '{key}' takes a whole number, not '{text.Value}'.", text.Location,
            "Write digits only.");
        return null;
    }

    /// <summary>A smallest and a largest number, written as <c>[40, 70]</c>.</summary>
    public static SizeRange? Range(this FieldReader fields, string key)
    {
        var value = fields.Find(key);
        if (value is YamlSequence { Items: [YamlScalar first, YamlScalar second] }
            && AsNumber(first.Value) is { } least && AsNumber(second.Value) is { } most && least <= most)
        {
            return new SizeRange(least, most);
        }

        if (value is not null)
        {
            fields.Report(DiagnosticCode.WrongType, $"The key '{key}' takes two whole numbers, the smaller one first.", value.Location,
                $"Write for example '{key}: [2, 4]'.");
        }

        return null;
    }

    private static int? AsNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
