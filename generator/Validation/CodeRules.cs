using StudyGuide.Code;
using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Code is the same in every language of the guide.</summary>
internal static class CodeRules
{
    /// <summary>A translation has the code of its source; only comments are translated.</summary>
    public static IEnumerable<Diagnostic> CodeIsTheSame(Content content) =>
        from pair in TranslationRules.TextsWithTranslations(content)
        where pair.Source.CodeBlocks.Length == pair.Translation.CodeBlocks.Length // otherwise the blocks differ, which is said already
        from code in pair.Source.CodeBlocks.Zip(pair.Translation.CodeBlocks)
        where CodeComparison.AreSame(code.First, code.Second) is false
        select new Diagnostic(DiagnosticCode.CodeDiffers, "The code is not that of its source.", code.Second.Location,
            $"Copy it from {code.First.Location.Path}({code.First.Location.Line}) and translate the comments alone.");
}
