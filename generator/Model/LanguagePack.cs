using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace StudyGuide.Model;

/// <summary>Everything that depends on a language, from <c>theme/languages/</c>: adding a language to a guide adds one such file.</summary>
/// <param name="Name">What the language calls itself.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Words">The words of the interface; every pack has the same keys.</param>
/// <param name="ScriptWords">The words that scripts say; loaded by pages only when they are needed.</param>
/// <param name="Counts">Nouns with a number, in each plural form.</param>
/// <param name="Search">How the words of its texts are found.</param>
internal sealed record LanguagePack(
    LanguageCode Code,
    string Name,
    string Direction,
    AddressWords Addresses,
    DateRules Dates,
    TypographyRules Typography,
    PluralRules Plurals,
    FrozenDictionary<string, string> Words,
    FrozenDictionary<string, string> ScriptWords,
    FrozenDictionary<string, ImmutableSortedDictionary<string, string>> Counts,
    SearchRules Search)
{
    /// <summary>The words that the generator itself prints; templates may use more.</summary>
    public static ImmutableArray<string> NeededWords { get; } =
    [
        "alert_caution", "alert_important", "alert_note", "alert_tip", "alert_warning", "all_questions", "code", "complete_guide", "complete_guide_description",
        "example", "formula", "glossary", "glossary_description", "home", "level", "levels", "moved", "not_found", "note_back", "questions", "read_in_this_language", "search",
        "section_answer", "section_expects", "section_follow_ups", "section_mistakes", "section_short", "sources", "sources_description", "table", "task_done", "task_open", "topic", "topics", "untranslated",
    ];

    /// <summary>The same for <see cref="ScriptWords"/>.</summary>
    public static ImmutableArray<string> NeededScriptWords { get; } = ["question_shown"];

    /// <summary>The same for <see cref="Counts"/>.</summary>
    public static ImmutableArray<string> NeededCounts { get; } = ["minutes", "questions", "sources", "terms"];

    /// <summary>A number with its noun in the right plural form, for example <c>12 questions</c>.</summary>
    /// <param name="noun">A key of <c>counts</c> in the language pack.</param>
    public string Count(string noun, int number)
    {
        var forms = Counts[noun];
        var form = forms.TryGetValue(Plurals.CategoryOf(number), out var exact) ? exact : forms[PluralRules.Other];
        return form.Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}

/// <summary>The words of a language that stand in addresses.</summary>
internal sealed record AddressWords(string Questions, string Topics, string Levels, string Glossary, string Sources, string CompleteGuide, string SideBySide, string Search);

/// <summary>How a language writes a date.</summary>
/// <param name="Format">A text with the place holders <c>{day}</c>, <c>{month}</c> and <c>{year}</c>.</param>
/// <param name="Months">The names of the months, from January.</param>
internal sealed record DateRules(string Format, ImmutableArray<string> Months)
{
    public string Write(DateOnly date) => Format
        .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{month}", Months[date.Month - 1], StringComparison.Ordinal)
        .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
