using StudyGuide.Code;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Code can be coloured, and is the same in every language of the guide.</summary>
internal static class CodeRules
{
    /// <summary>The language behind a fence is one that can be coloured.</summary>
    public static IEnumerable<Diagnostic> LanguagesAreKnown(Content content) =>
        from text in content.Texts
        from code in text.CodeBlocks
        where !code.IsKnown
        select new Diagnostic(DiagnosticCode.UnknownCodeLanguage, $"'{code.Language}' is not a language whose code can be coloured.",
            code.Location,
            Suggestion.For(code.Language, CodeReader.Languages)
                ?? "Write for example python, json, bash or csharp; 'text' for what is no code.");

    /// <summary>A translation has the code of its source; only comments are translated.</summary>
    public static IEnumerable<Diagnostic> CodeIsTheSame(Content content) =>
        from pair in TranslationRules.TextsWithTranslations(content)
        where pair.Source.CodeBlocks.Length == pair.Translation.CodeBlocks.Length // otherwise the blocks differ, which is said already
        from code in pair.Source.CodeBlocks.Zip(pair.Translation.CodeBlocks)
        where code.First.IsKnown && code.Second.IsKnown // what is a comment cannot be told otherwise
        where code.First.WithoutComments != code.Second.WithoutComments
        select new Diagnostic(DiagnosticCode.CodeDiffers, "The code is not that of its source.", code.Second.Location,
            $"Copy it from {code.First.Location.Path}({code.First.Location.Line}) and translate the comments alone.");
}
