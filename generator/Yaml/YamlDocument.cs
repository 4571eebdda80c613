using System.Collections.Immutable;
using StudyGuide.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StudyGuide.Yaml;

/// <summary>Turns the events of a parser into values with positions.</summary>
internal sealed class YamlDocument(Parser parser, SourceFile file, int firstLine, ICollection<Diagnostic> diagnostics)
{
    /// <summary>Far more than any file of a guide needs, and too little to exhaust the stack.</summary>
    private const string EscapeHint = @"Between double quotes, YAML takes '\' and a letter for another character: "
        + @"write '\\' for a backslash, or put the text between single quotes.";

    private const int MaximumDepth = 16;

    /// <summary>The keys and values of the document.</summary>
    /// <exception cref="YamlException">The document is not what a guide uses.</exception>
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
            diagnostics.Add(IsEscape(problem.Location) ? problem with { Hint = EscapeHint } : problem);
        }

        var isQuoted = scalar.Style is not ScalarStyle.Plain;
        return new YamlScalar(ForbiddenCharacters.Replace(written.Value), isQuoted, written.Location)
        {
            Comment = isQuoted ? null : CommentBehind(scalar),
        };
    }

    private static bool IsEscape(SourceLocation place) =>
        place.File.Text.AsSpan(place.File.OffsetOf(place.Line, place.Column)) is ['\\', not ('u' or 'U' or 'x'), ..];

    private SourceLocation? CommentBehind(Scalar scalar)
    {
        var rest = file.Text.AsSpan(file.OffsetOf((int)scalar.End.Line + firstLine - 1, (int)scalar.End.Column));
        var sign = rest.IndexOfAnyExcept(' ', '\t');
        return sign > 0 && rest[sign] == '#' ? file.At(file.Text.Length - rest.Length + sign) : null;
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

            var value = ReadValue(depth + 1);
            if (entries.Any(entry => entry.Key.Value == key.Value))
            {
                diagnostics.Add(new Diagnostic(DiagnosticCode.MalformedYaml, $"The key '{key.Value}' stands here a second time.",
                    key.Location, "Keep one of the two."));
                continue;
            }

            entries.Add((key, value));
        }

        return new YamlMapping(entries.ToImmutable(), At(start));
    }

    private SourceLocation At(ParsingEvent item) => YamlReader.LocationOf(file, firstLine, item.Start, item.End);

    private YamlException Refuse(SourceLocation location, string message)
    {
        var start = new Mark(0, location.Line - firstLine + 1, location.Column);
        return new YamlException(start, new Mark(0, start.Line, start.Column + location.Length), message);
    }
}
