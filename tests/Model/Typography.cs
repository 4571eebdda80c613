using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Theming;

namespace StudyGuide.Tests.Model;

/// <summary>Texts set by the rules of the language packs that come with the generator, with invisible spaces made visible.</summary>
internal static class Typography
{
    public static readonly TypographyRules French = RulesOf("fr");

    public static readonly TypographyRules English = RulesOf("en");

    /// <summary>Prints a narrow no-break space as <c>_</c> and a no-break space as <c>~</c>.</summary>
    public static string Visible(string text) => text.Replace('\u202F', '_').Replace('\u00A0', '~');

    /// <summary>
    /// Sets a text in pieces as the Markdown renderer does: pieces are parted by <c>|</c>, and one between <c>`</c> is code.
    /// </summary>
    public static string SetInPieces(string text, TypographyRules rules)
    {
        string[] pieces = text.Split('|');
        var typesetter = new Typesetter(rules);
        typesetter.Begin(string.Concat(pieces.Select(piece => IsCode(piece) ? $"{InlinePiece.Opaque}" : piece)).AsMemory());
        var place = 0;
        return string.Concat(pieces.Select(piece =>
        {
            var start = place;
            place += IsCode(piece) ? 1 : piece.Length;
            return IsCode(piece) ? piece : typesetter.TypesetPiece(start, place);
        }));

        static bool IsCode(string piece) => piece.StartsWith('`');
    }

    private static TypographyRules RulesOf(string language)
    {
        List<Diagnostic> diagnostics = [];
        var path = $"languages/{language}.yml";
        var pack = LanguagePackReader.Read(new SourceFile($"theme/{path}", path,
            File.ReadAllText(Repository.PathOf("theme", "languages", $"{language}.yml"))), diagnostics);
        Assert.Empty(diagnostics.AsLines());
        return pack!.Typography;
    }
}
