using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>Texts that readers read. Their authors think of words and not of YAML, so what YAML takes from them is told.</summary>
internal static class ProseFields
{
    /// <summary>A text that must be there. Words that mean nothing to YAML, such as <c>null</c>, are words here.</summary>
    public static Located RequiredProse(this FieldReader fields, string key)
    {
        var written = fields.Written(key) as YamlScalar;
        if (written is { IsNull: true, Value.Length: > 0 })
        {
            return new Located(written.Value, written.Location);
        }

        if (written is { Value: "", Comment: { } comment })
        {
            fields.Report(DiagnosticCode.MissingKey, $"The key '{key}' is empty: what follows '#' is a comment.", comment,
                "Put the text between quotes.");
            return new Located("", comment);
        }

        Inspect(fields, written);
        return fields.RequiredText(key);
    }

    /// <summary>A text that may be left out.</summary>
    public static Located? Prose(this FieldReader fields, string key)
    {
        Inspect(fields, fields.Written(key) as YamlScalar);
        return fields.Text(key);
    }

    /// <summary>A list of texts; empty where the key is left out.</summary>
    public static ImmutableArray<Located> ProseList(this FieldReader fields, string key)
    {
        foreach (var item in (fields.Written(key) as YamlSequence)?.Items.OfType<YamlScalar>() ?? [])
        {
            Inspect(fields, item);
        }

        return fields.Texts(key);
    }

    /// <summary>One text, or a list of them for one that has several lines; empty where the key is left out.</summary>
    public static ImmutableArray<Located> ProseLines(this FieldReader fields, string key) =>
        fields.IsList(key) ? fields.ProseList(key) : fields.Prose(key) is { } line ? [line] : [];

    private static void Inspect(FieldReader fields, YamlScalar? text)
    {
        if (text?.Comment is { } comment)
        {
            fields.Report(DiagnosticCode.CommentInText, "The text ends here: YAML takes what follows ' #' for a comment.", comment,
                "Put the text between quotes; a comment stands on a line of its own.");
        }

        if (text is { IsQuoted: true } && EscapeIn(text) is { } escape)
        {
            fields.Report(DiagnosticCode.EscapeInText, $"'{escape.Written}' stands for {escape.Meaning} between double quotes.",
                escape.Place,
                @"Write '\\' for a backslash, or put the text between single quotes.");
        }
    }

    /// <summary>
    /// An escape that turns a path such as <c>"C:\new"</c> into something else: the others are refused or have no other use.
    /// </summary>
    private static (string Written, string Meaning, SourceLocation Place)? EscapeIn(YamlScalar text)
    {
        var file = text.Location.File;
        var origin = file.OffsetOf(text.Location.Line, text.Location.Column);
        var source = file.Text.AsSpan(origin, Math.Min(text.Location.Length, file.Text.Length - origin));
        for (var index = 1; source is ['"', ..] && index + 1 < source.Length; index++)
        {
            if (source[index] == '\\')
            {
                if (source[index + 1] is 'n' or 't')
                {
                    return ($@"\{source[index + 1]}", source[index + 1] == 'n' ? "a line break" : "a tab", file.At(origin + index, 2));
                }

                index++;
            }
        }

        return null;
    }
}
