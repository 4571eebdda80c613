using StudyGuide.Model;

namespace StudyGuide.Validation;

/// <summary>Questions may stand without answers; where others have theirs, one was perhaps forgotten.</summary>
internal static class AnswerRules
{
    /// <summary>Every question has an answer, or none has.</summary>
    public static IEnumerable<Diagnostic> QuestionsAreAnswered(Content content)
    {
        var source = content.Guide.SourceLanguage;
        var open = content.Questions.Where(question => question.Text.TryGet(source, out var text)
            && !text.Answer.HasAnswer && !text.Answer.IsUnreadable).ToArray();
        return open.Length > 1 && open.Length == content.Questions.Length
            ? [new Diagnostic(DiagnosticCode.EmptyAnswer, "No question has an answer.", content.Guide.Location,
                "Write answers below the front matter, should the guide have any.")]
            : open.Select(question => question.Text[source].Answer).Select(answer => new Diagnostic(
                DiagnosticCode.EmptyAnswer, "The answer is empty.", answer.At(0),
                "Write it below the front matter."));
    }
}
