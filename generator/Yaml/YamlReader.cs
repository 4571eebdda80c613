using StudyGuide.Model;
using YamlDotNet.Core;

namespace StudyGuide.Yaml;

/// <summary>Reads YAML into values with positions. Anchors, tags and several documents are refused: a guide needs none of them.</summary>
internal static class YamlReader
{
    /// <summary>Reads one YAML document whose top level must be keys with values.</summary>
    /// <param name="file">The file it stands in.</param>
    /// <param name="yaml">The YAML: the whole file or its front matter.</param>
    /// <param name="firstLine">The line of the file that <paramref name="yaml"/> begins on.</param>
    /// <returns>Nothing, and a diagnostic, where the YAML cannot be read.</returns>
    public static YamlMapping? ReadMapping(SourceFile file, string yaml, int firstLine, ICollection<Diagnostic> diagnostics)
    {
        var parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        try
        {
            return new YamlDocument(parser, file, firstLine, diagnostics).Read();
        }
        catch (YamlException problem)
        {
            Report(problem.Message, problem.Start, problem.End);
        }
        catch (InvalidOperationException) // how the parser tells some places where brackets or quotes do not match
        {
            var end = parser.Current?.End ?? Mark.Empty;
            Report("brackets, quotes or indentation do not match", end, end);
        }
        catch (ArgumentException) // and a tag that is no address
        {
            var end = parser.Current?.End ?? Mark.Empty;
            Report("anchors, aliases and tags are not used in a guide", end, end);
        }

        return null;

        void Report(string message, Mark start, Mark end) =>
            diagnostics.Add(YamlMistakes.Of(LocationOf(file, firstLine, start, end), firstLine, Clause(message)));
    }

    /// <summary>The place of something that the parser found.</summary>
    public static SourceLocation LocationOf(SourceFile file, int firstLine, Mark start, Mark end) => file.At(
        file.OffsetOf((int)start.Line + firstLine - 1, (int)start.Column),
        start.Line == end.Line ? (int)(end.Column - start.Column) : 1);

    private static string Clause(string message)
    {
        var text = message[(message.LastIndexOf("): ", StringComparison.Ordinal) is >= 0 and var index ? index + 3 : 0)..].Trim();
        return text.Length == 0 ? "something is not as it should be" : $"{char.ToLowerInvariant(text[0])}{text[1..].TrimEnd('.')}";
    }
}
