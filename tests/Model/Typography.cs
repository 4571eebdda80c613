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
        var typesetter = new Typesetter(rules);
        typesetter.Begin();
        string[] pieces = text.Split('|');
        return string.Concat(pieces.Select((piece, index) =>
        {
            if (piece.StartsWith('`'))
            {
                typesetter.Pass();
                return piece;
            }

            var following = index + 1 < pieces.Length && !pieces[index + 1].StartsWith('`') ? pieces[index + 1].FirstOrDefault() : '\0';
            return typesetter.TypesetPiece(piece, 0, piece.Length, following);
        }));
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
