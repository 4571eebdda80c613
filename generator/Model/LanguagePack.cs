using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace StudyGuide.Model;

/// <summary>Everything that depends on a language, from <c>theme/languages/</c>: adding a language to a guide adds one such file.</summary>
internal sealed record LanguagePack
{
    public required LanguageCode Code { get; init; }

    /// <summary>What the language calls itself.</summary>
    public required string Name { get; init; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>The words that stand in addresses.</summary>
    public required FrozenDictionary<string, string> Addresses { get; init; }

    public required DateRules Dates { get; init; }

    public required TypographyRules Typography { get; init; }

    public required PluralRules Plurals { get; init; }

    /// <summary>The words of the interface; every pack has the same keys.</summary>
    public required FrozenDictionary<string, string> Words { get; init; }

    /// <summary>The words that scripts say; loaded by pages only when they are needed.</summary>
    public required FrozenDictionary<string, string> ScriptWords { get; init; }

    /// <summary>Nouns with a number, in each plural form.</summary>
    public required FrozenDictionary<string, ImmutableSortedDictionary<string, string>> Counts { get; init; }

    /// <summary>How the words of its texts are found.</summary>
    public required SearchRules Search { get; init; }

    /// <summary>The words that the generator itself prints; templates may use more.</summary>
    public static ImmutableArray<string> NeededWords { get; } =
    [
        "alert_caution", "alert_important", "alert_note", "alert_tip", "alert_warning", "all_questions", "cards", "code", "complete_guide",
        "complete_guide_description", "complete_guide_parts_description", "example", "formula", "glossary", "glossary_description",
        "home", "level", "levels", "moved", "not_found", "note_back", "offline", "page_of", "questions", "read_in_this_language",
        "reviewed", "search",
        "section_answer", "section_expects", "section_follow_ups", "section_mistakes", "section_question", "section_short", "sources",
        "sources_description", "table", "task_done", "task_open", "topic", "topics", "untranslated",
    ];

    /// <summary>
    /// The same for <see cref="Addresses"/>: what kinds of page are called in them. Nothing is at <c>side-by-side</c> any more; hosts lead
    /// on from there.
    /// </summary>
    public static ImmutableArray<string> NeededAddresses { get; } =
        ["complete-guide", "glossary", "levels", "offline", "questions", "search", "side-by-side", "sources", "topics"];

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

/// <summary>How a language writes a date.</summary>
/// <param name="Format">A text with the place holders <c>{day}</c>, <c>{month}</c> and <c>{year}</c>.</param>
/// <param name="Months">The names of the months, from January.</param>
internal sealed record DateRules(string Format, ImmutableArray<string> Months)
{
    /// <summary>What is written behind the number of a day, such as <c>er</c> behind the first.</summary>
    public FrozenDictionary<int, string> DayEndings { get; init; } = FrozenDictionary<int, string>.Empty;

    /// <summary>A date as plain text.</summary>
    public string Write(DateOnly date) => Write(date, DayEndings.GetValueOrDefault(date.Day, ""));

    /// <summary>A date with the ending of the day raised, where it has one.</summary>
    /// <param name="escape">Makes HTML of plain text.</param>
    public string WriteHtml(DateOnly date, Func<string, string> escape) => DayEndings.TryGetValue(date.Day, out var ending)
        ? escape(Write(date, RaisedEnding)).Replace(RaisedEnding, $"<sup>{escape(ending)}</sup>", StringComparison.Ordinal)
        : escape(Write(date, ""));

    /// <summary>Stands for the ending until the rest is HTML; no text holds it.</summary>
    private const string RaisedEnding = "\uFFFC";

    private string Write(DateOnly date, string ending) => Format
        .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture) + ending, StringComparison.Ordinal)
        .Replace("{month}", Months[date.Month - 1], StringComparison.Ordinal)
        .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
