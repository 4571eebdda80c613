using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Spectre.Console;
using StudyGuide.Validation;

namespace StudyGuide.Terminal;

/// <summary>Prints the authors' report: a table whose marks can be read without colour, or JSON.</summary>
internal static class ReportWriter
{
    private const string Question = "question";
    private const string Language = "language";

    /// <summary>What the table calls a column, what JSON calls it, and what stands in it.</summary>
    private static readonly ImmutableArray<(string Heading, string Key, Func<ReportRow, Measure> Value)> Columns =
    [
        ("short", "short-words", row => row.ShortWords),
        ("answer", "answer-words", row => row.AnswerWords),
        ("words", "words", row => Measure.Of(row.Words)),
        ("minutes", "minutes", row => Measure.Of(row.Minutes)),
        ("blocks", "blocks", row => Measure.Of(row.Blocks)),
        ("code", "code-blocks", row => Measure.Of(row.CodeBlocks)),
        ("figures", "figures", row => Measure.Of(row.Figures)),
        ("sources", "sources", row => row.Sources),
        ("cards", "cards", row => row.Cards),
        ("terms", "terms", row => Measure.Of(row.Terms)),
        ("follow-ups", "follow-ups", row => Measure.Of(row.FollowUps)),
    ];

    public static void Write(IAnsiConsole console, AuthorsReport report)
    {
        var table = new TableLayout(report.Rows);
        console.WriteUnbroken(table.Line(Question, Language, Columns.Select(column => (column.Heading, Fit.Within))));
        foreach (var group in report.Rows.GroupBy(row => $"{row.Topic}, {row.Level}"))
        {
            console.WriteUnbroken((group.Key, new Style(decoration: Decoration.Bold)));
            foreach (var row in group)
            {
                console.WriteUnbroken(table.Line(
                    $"  {row.Question}",
                    row.Language.Value,
                    Columns.Select(column => column.Value(row)).Select(measure => (Digits(measure.Value), measure.Fit))));
            }
        }

        if (report.Rows.Any(row => Columns.Any(column => column.Value(row).Fit is not Fit.Within)))
        {
            console.WriteUnbroken(("< below and > above the sizes that guide.yml asks for", Style.Plain));
        }

        foreach (var total in report.Totals)
        {
            console.WriteUnbroken((
                $"{total.Language}: {Count(total.Questions, "question")}, {Count(total.Words, "word")}, "
                + $"{Count(total.Minutes, "minute")} to read, {Count(total.Terms, "term")}, {Count(total.Cards, "card")}",
                Style.Plain));
        }

        if (!report.PlainCode.IsEmpty)
        {
            var languages = report.PlainCode.Select(code => $"{code.Language} ({Count(code.Blocks, "block")})");
            console.WriteUnbroken(($"code without colours: {string.Join(", ", languages)}", Style.Plain));
        }
    }

    public static JsonArray ToJson(ImmutableArray<PlainCode> codes) => [.. codes.Select(JsonNode (code) => new JsonObject
    {
        [Language] = code.Language,
        ["blocks"] = code.Blocks,
    })];

    public static JsonArray ToJson(ImmutableArray<ReportRow> rows) => [.. rows.Select(JsonNode (row) =>
    {
        var json = new JsonObject
        {
            ["topic"] = row.Topic,
            ["level"] = row.Level,
            [Question] = row.Question,
            [Language] = row.Language.Value,
        };
        foreach (var (_, key, value) in Columns)
        {
            json[key] = value(row).Value;
        }

        json["below"] = Keys(row, Fit.Below);
        json["above"] = Keys(row, Fit.Above);
        return json;
    })];

    public static JsonArray ToJson(ImmutableArray<ReportTotal> totals) => [.. totals.Select(JsonNode (total) => new JsonObject
    {
        [Language] = total.Language.Value,
        ["questions"] = total.Questions,
        ["words"] = total.Words,
        ["minutes"] = total.Minutes,
        ["terms"] = total.Terms,
        ["cards"] = total.Cards,
    })];

    private static JsonArray Keys(ReportRow row, Fit fit) =>
        [.. Columns.Where(column => column.Value(row).Fit == fit).Select(JsonNode (column) => JsonValue.Create(column.Key))];

    private static string Count(int number, string noun) => $"{Digits(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The widths of the columns.</summary>
    private sealed class TableLayout(ImmutableArray<ReportRow> rows)
    {
        private readonly int question = Widest(Question, rows.Select(row => $"  {row.Question}"));
        private readonly int language = Widest(Language, rows.Select(row => row.Language.Value));
        private readonly ImmutableArray<int> numbers =
            [.. Columns.Select(column => Widest(column.Heading, rows.Select(row => Digits(column.Value(row).Value))))];

        /// <summary>One line; the sign behind a number takes the place of a space, so that the digits stay below each other.</summary>
        public IEnumerable<(string Text, Style Style)> Line(string name, string code, IEnumerable<(string Text, Fit Fit)> cells) =>
        [
            ($"{name.PadRight(question)}  {code.PadRight(language)}", Style.Plain),
            .. cells.Select((cell, index) =>
                (Cell(cell.Text, cell.Fit, index), cell.Fit is Fit.Within ? Style.Plain : new Style(Color.Yellow))),
        ];

        private string Cell(string text, Fit fit, int index)
        {
            var cell = $" {text.PadLeft(numbers[index])}{Sign(fit)}";
            return index == numbers.Length - 1 ? cell.TrimEnd() : cell;
        }

        private static int Widest(string heading, IEnumerable<string> cells) => cells.Append(heading).Max(cell => cell.Length);

        private static string Sign(Fit fit) => fit switch
        {
            Fit.Below => "<",
            Fit.Above => ">",
            _ => " ",
        };
    }
}
