using System.Globalization;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>Reads the group <c>publish</c> of <c>guide.yml</c>.</summary>
internal static class PublishingReader
{
    public static Publishing Read(FieldReader fields) => new()
    {
        Markdown = fields.Flag("markdown"),
        Data = fields.Flag("data"),
        Offline = ReadOffline(fields),
    };

    private static int? ReadOffline(FieldReader fields)
    {
        var text = fields.Text("offline");
        if (text is null or { Value: "true" })
        {
            return Publishing.UsualOffline;
        }

        if (text.Value != "false" && !int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            fields.Report(
                DiagnosticCode.WrongType, $"The key 'offline' takes 'true', 'false' or a number of megabytes, not '{text.Value}'.",
                text.Location, "Write digits only: 'offline: 20'.");
            return Publishing.UsualOffline;
        }

        return text.Value == "false" ? null : int.Parse(text.Value, CultureInfo.InvariantCulture);
    }
}
