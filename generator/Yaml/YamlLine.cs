using System.Text.RegularExpressions;
using StudyGuide.Model;

namespace StudyGuide.Yaml;

/// <summary>A line of YAML as its author meant it: a key and a value, even where YAML sees neither.</summary>
internal sealed partial record YamlLine(SourceFile File, int Number, string Text)
{
    private readonly Match parts = Parts.Match(Text);

    public static YamlLine Of(SourceFile file, int number) => new(file, number, file.LineText(number));

    public bool IsBlank => Text.AsSpan().Trim().IsEmpty;

    /// <summary>How many characters stand before the first that is no space of any kind.</summary>
    public int Indentation => parts.Groups["indentation"].Length;

    /// <summary>What YAML takes for a key, with the signs of a list before it; empty where there is none.</summary>
    public string Key => parts.Groups["key"].Value;

    /// <summary>Whether a colon stands behind the key, and a space or nothing behind the colon.</summary>
    public bool HasKey => parts.Groups["end"].Success;

    /// <summary>Whether the line begins an item of a list.</summary>
    public bool IsItem => Text.AsSpan().TrimStart() is ['-', ' ' or '\t', ..];

    public int ValueStart => parts.Groups["value"].Index;

    public string Value => parts.Groups["value"].Value.TrimEnd();

    public SourceLocation At(int index, int length = 1) => File.At(File.OffsetOf(Number, index + 1), length);

    /// <summary>The first odd character from one place to another.</summary>
    public int? OddCharacterIn(int start, int end)
    {
        for (var index = start; index < Math.Min(end, Text.Length); index++)
        {
            if (OddCharacter.Meant(Text[index]) is not null)
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>Where the value begins, should the key end with a colon that has no space behind it, or with one that is none.</summary>
    public Match KeyWithoutSpace => BareKey.Match(Text);

    [GeneratedRegex(@"^(?<indentation>\s*)(?:-[ \t]+)*(?:(?<key>[^\s:#""'\[\]{}][^:#""'\[\]{}]*?)[ \t]*:(?<end>[ \t]+|$))?(?<value>.*)$")]
    private static partial Regex Parts { get; }

    [GeneratedRegex(@"^\s*(?:-\s+)*(?<key>[\w-]+)\s*(?<colon>[:\uFF1A\uFE55])(?<value>.*)$")]
    private static partial Regex BareKey { get; }
}
