using System.Collections.Immutable;
using StudyGuide.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StudyGuide.Yaml;

/// <summary>Reads YAML into values with positions. Anchors, tags and several documents are refused: a guide needs none of them.</summary>
internal static class YamlReader
{
    private const int MaximumDepth = 16;

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
            return new Document(file, firstLine, parser, diagnostics).Read();
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

        void Report(string message, Mark start, Mark end) => diagnostics.Add(new Diagnostic(
            DiagnosticCode.MalformedYaml, Sentence(message), LocationOf(file, firstLine, start, end),
            "Texts that contain ': ' or ' #', or begin with a special character, need quotes."));
    }

    private static SourceLocation LocationOf(SourceFile file, int firstLine, Mark start, Mark end) => file.At(
        file.OffsetOf((int)start.Line + firstLine - 1, (int)start.Column),
        start.Line == end.Line ? (int)(end.Column - start.Column) : 1);

    private static string Sentence(string message)
    {
        var text = message[(message.LastIndexOf("): ", StringComparison.Ordinal) is >= 0 and var index ? index + 3 : 0)..].Trim();
        return text.Length == 0 ? "The YAML cannot be read." : $"The YAML cannot be read: {char.ToLowerInvariant(text[0])}{text[1..].TrimEnd('.')}.";
    }

    private sealed class Document(SourceFile file, int firstLine, Parser parser, ICollection<Diagnostic> diagnostics)
    {
        public YamlMapping Read()
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return new YamlMapping([], file.At(file.OffsetOf(firstLine, 1)));
            }

            parser.Consume<DocumentStart>();
            var value = ReadValue(0);
            parser.Consume<DocumentEnd>();
            if (parser.Current is not StreamEnd && !parser.Accept<StreamEnd>(out _))
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "a second document begins here");
            }

            return value switch
            {
                YamlMapping mapping => mapping,
                YamlScalar { IsNull: true } empty => new YamlMapping([], empty.Location),
                _ => throw Refuse(value.Location, "keys with values are expected here, such as 'title: ...'"),
            };
        }

        private YamlValue ReadValue(int depth)
        {
            var next = parser.Current!;
            if (depth > MaximumDepth)
            {
                throw new YamlException(next.Start, next.End, "values are nested too deeply");
            }

            if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false } || next is NodeEvent { Tag.IsEmpty: false })
            {
                throw new YamlException(next.Start, next.End, "anchors, aliases and tags are not used in a guide");
            }

            return next switch
            {
                Scalar scalar => ReadScalar(scalar),
                SequenceStart => ReadSequence(depth),
                MappingStart => ReadMapping(depth),
                _ => throw new YamlException(next.Start, next.End, "a value is expected here"),
            };
        }

        private YamlScalar ReadScalar(Scalar scalar)
        {
            parser.MoveNext();
            var written = new Located(scalar.Value, At(scalar));
            if (ForbiddenCharacters.FirstIn(written.Value, index => ScalarPlaces.Of(written, index)) is { } problem)
            {
                diagnostics.Add(problem);
            }

            return new YamlScalar(ForbiddenCharacters.Replace(written.Value), scalar.Style is not ScalarStyle.Plain, written.Location);
        }

        private YamlSequence ReadSequence(int depth)
        {
            var start = parser.Consume<SequenceStart>();
            var items = ImmutableArray.CreateBuilder<YamlValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadValue(depth + 1));
            }

            return new YamlSequence(items.ToImmutable(), At(start));
        }

        private YamlMapping ReadMapping(int depth)
        {
            var start = parser.Consume<MappingStart>();
            var entries = ImmutableArray.CreateBuilder<(YamlScalar Key, YamlValue Value)>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var read = ReadValue(depth + 1);
                if (read is not YamlScalar key)
                {
                    throw Refuse(read.Location, "a key must be a plain word");
                }

                if (entries.Any(entry => entry.Key.Value == key.Value))
                {
                    throw Refuse(key.Location, $"the key '{key.Value}' stands here a second time");
                }

                entries.Add((key, ReadValue(depth + 1)));
            }

            return new YamlMapping(entries.ToImmutable(), At(start));
        }

        private SourceLocation At(ParsingEvent item) => LocationOf(file, firstLine, item.Start, item.End);

        private YamlException Refuse(SourceLocation location, string message)
        {
            var start = new Mark(0, location.Line - firstLine + 1, location.Column);
            return new YamlException(start, new Mark(0, start.Line, start.Column + location.Length), message);
        }
    }
}
