using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>The YAML between two lines <c>---</c> at the top of a Markdown file, and where the Markdown begins.</summary>
internal sealed record FrontMatter(FieldReader Fields, int BodyOffset)
{
    private const string Fence = "---";

    /// <summary>Splits a Markdown file.</summary>
    /// <returns>Nothing where the front matter is missing or cannot be read, which is reported.</returns>
    public static FrontMatter? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        var text = file.Text;
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal))
        {
            diagnostics.Add(new Diagnostic(DiagnosticCode.FrontMatterMissing, "The file does not begin with front matter.", file.At(0),
                "Begin with a line '---', then 'title: …', then a line '---'."));
            return null;
        }

        var end = text.IndexOf($"\n{Fence}\n", Fence.Length, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith($"\n{Fence}", StringComparison.Ordinal))
        {
            end = text.Length - Fence.Length - 1;
        }

        if (end < 0)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCode.FrontMatterMissing, "The front matter is not closed.", file.At(0, Fence.Length),
                "Close it with a line '---'."));
            return null;
        }

        var yaml = text[(Fence.Length + 1)..(end + 1)];
        var mapping = YamlReader.ReadMapping(file, yaml, firstLine: 2, diagnostics);
        return mapping is null
            ? null
            : new FrontMatter(new FieldReader(mapping, diagnostics), Math.Min(end + Fence.Length + 2, text.Length));
    }
}
