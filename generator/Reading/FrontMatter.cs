using System.Buffers;
using StudyGuide.Model;
using StudyGuide.Yaml;

namespace StudyGuide.Reading;

/// <summary>The YAML between two lines <c>---</c> at the top of a Markdown file, and where the Markdown begins.</summary>
internal sealed record FrontMatter(FieldReader Fields, int BodyOffset)
{
    private const string Fence = "---";

    /// <summary>How YAML ends a document, too.</summary>
    private const string OtherEnd = "...";

    /// <summary>The hyphen, and what editors make of several.</summary>
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212");

    /// <summary>Splits a Markdown file. Blank lines before the front matter, and blanks behind its fences, are nobody's mistake.</summary>
    /// <returns>Nothing where the front matter is missing or cannot be read, which is reported.</returns>
    public static FrontMatter? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        var lines = new Lines(file.Text);
        while (lines.MoveNext() && lines.Current.IsEmpty)
        {
        }

        if (lines.Current is not Fence)
        {
            diagnostics.Add(Missing(file, lines));
            return null;
        }

        var (fence, firstLine, start) = (lines.Start, lines.Number + 1, lines.Next);
        while (lines.MoveNext())
        {
            if (lines.Current is Fence or OtherEnd)
            {
                var mapping = YamlReader.ReadMapping(file, file.Text[start..lines.Start], firstLine, diagnostics);
                return mapping is null ? null : new FrontMatter(new FieldReader(mapping, diagnostics), lines.Next);
            }
        }

        diagnostics.Add(new Diagnostic(DiagnosticCode.FrontMatterMissing, "The front matter is not closed.",
            file.At(fence, Fence.Length),
            "Close it with a line '---'."));
        return null;
    }

    private static Diagnostic Missing(SourceFile file, Lines lines)
    {
        var line = lines.Current;
        var (message, hint) = line.Length > 0 && line.TrimStart() is Fence
            ? ("A space stands before '---'.", "Begin the line with '---'.")
            : line.Length > 0 && line.IndexOfAnyExcept(Dashes) < 0
            ? ("The file does not begin with three hyphens.",
                "Begin with a line '---'; an editor may have made other dashes of the hyphens.")
            : ("The file does not begin with front matter.", "Begin with a line '---', then 'title: …', then a line '---'.");
        return new Diagnostic(DiagnosticCode.FrontMatterMissing, message, file.At(line.Length > 0 ? lines.Start : 0), hint);
    }

    /// <summary>The lines of a text, without the blanks of all kinds at their ends.</summary>
    private ref struct Lines(string text)
    {
        /// <summary>Counts from 1.</summary>
        public int Number { get; private set; }

        public int Start { get; private set; }

        /// <summary>Where the line after this one begins.</summary>
        public int Next { get; private set; }

        public readonly ReadOnlySpan<char> Current
        {
            get
            {
                var line = text.AsSpan()[Start..Next].TrimEnd();
                while (line is [.., var last] && OddCharacter.IsSpace(last))
                {
                    line = line[..^1].TrimEnd();
                }

                return line;
            }
        }

        public bool MoveNext()
        {
            Start = Next;
            if (Start == text.Length)
            {
                return false;
            }

            Number++;
            Next = text.IndexOf('\n', Start) is >= 0 and var end ? end + 1 : text.Length;
            return true;
        }
    }
}
