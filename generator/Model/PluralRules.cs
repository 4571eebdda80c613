using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StudyGuide.Model;

/// <summary>
/// Which plural form goes with a number, in a subset of the rule syntax of Unicode CLDR (UTS #35, part 3, "Language Plural Rules").
/// </summary>
/// <example>
/// <c>one: n = 0..1</c>, <c>few: n % 100 = 3..10</c>; the first rule that holds wins, otherwise the form is <c>other</c>.
/// </example>
internal sealed partial record PluralRules(ImmutableArray<PluralRule> Rules)
{
    public const string Other = "other";

    public string CategoryOf(int number) =>
        Rules.FirstOrDefault(rule => rule.Conditions.All(condition => condition.Holds(number)))?.Category ?? Other;

    /// <summary>Reads one rule.</summary>
    /// <returns>Nothing where <paramref name="text"/> is no rule.</returns>
    public static PluralRule? Parse(string category, string text)
    {
        var conditions = text.Split(" and ", StringSplitOptions.TrimEntries).Select(ParseCondition).ToArray();
        return conditions.Contains(null) ? null : new PluralRule(category, [.. conditions.OfType<PluralCondition>()]);
    }

    private static PluralCondition? ParseCondition(string text)
    {
        var match = Condition().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var ranges = match.Groups["ranges"].Value.Split(',', StringSplitOptions.TrimEntries).Select(ParseRange);
        var modulus = match.Groups["modulus"] is { Success: true, Value: var value } ? Number(value) : 0;
        return new PluralCondition(modulus, match.Groups["not"].Success, [.. ranges]);
    }

    private static (int From, int To) ParseRange(string range) =>
        range.Split("..") is [var from, var to] ? (Number(from), Number(to)) : (Number(range), Number(range));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^n(?: % (?<modulus>[1-9][0-9]{0,5}))? (?<not>!)?= "
        + @"(?<ranges>[0-9]{1,6}(?:\.\.[0-9]{1,6})?(?:, ?[0-9]{1,6}(?:\.\.[0-9]{1,6})?)*)$")]
    private static partial Regex Condition();
}

/// <summary>A plural form and what must hold of the number for it to be used.</summary>
internal sealed record PluralRule(string Category, ImmutableArray<PluralCondition> Conditions);

/// <summary>Whether a number, or its remainder where <paramref name="Modulus"/> is not 0, lies in one of the ranges.</summary>
internal sealed record PluralCondition(int Modulus, bool IsNegated, ImmutableArray<(int From, int To)> Ranges)
{
    public bool Holds(int number)
    {
        var value = Modulus == 0 ? number : number % Modulus;
        return Ranges.Any(range => value >= range.From && value <= range.To) != IsNegated;
    }
}
