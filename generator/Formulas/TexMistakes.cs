using StudyGuide.Model;

namespace StudyGuide.Formulas;

/// <summary>What is said about a token that cannot stand in a formula, or not where it stands.</summary>
internal static class TexMistakes
{
    public static (string Message, string? Hint) Of(TexToken token) => token.Text switch
    {
        "}" => ("'}' closes nothing.", @"Write '\}' for the sign."),
        @"\right" => (@"'\right' has no '\left'.", @"Write '\left(' before it, or '\left.' to print nothing."),
        @"\end" => (@"'\end' has no '\begin'.", @"Write '\begin{…}' before it."),
        "&" or @"\\" => ($"'{token.Text}' stands outside of an environment.", @"Write it between '\begin{aligned}' and '\end{aligned}'."),
        "%" or "#" or "$" => ($"'{token.Text}' cannot stand in a formula.", $@"Write '\{token.Text}'."),
        @"\" => (@"A command is missing after '\'.", null),
        _ when token.IsCommand => (
            $"There is no command '{token.Text}'.",
            Suggestion.For(token.Text, TexCommands.All) ?? "DIAGNOSTICS.md lists under SG311 what formulas can hold."),
        _ => ($"'{token.Text}' cannot stand in a formula.",
            TexCommands.For(token.Text) is { } command ? $"Write '{command}'." : @"Put words into '\text{…}'."),
    };

    /// <summary>The same for a token among words.</summary>
    public static (string Message, string Hint) InWords(TexToken token) =>
        ($"'{token.Text}' cannot stand in words.", token.IsCommand ? "End the words before it." : $@"Write '\{token.Text}'.");
}
