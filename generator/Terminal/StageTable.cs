using System.Globalization;
using Spectre.Console;

namespace StudyGuide.Terminal;

/// <summary>The stages of a run with their times, as they are shown at its end.</summary>
internal static class StageTable
{
    public static Table Of(IEnumerable<StageFinished> stages)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("Stage").AddColumn(new TableColumn("ms").RightAligned()).AddColumn("");
        foreach (var stage in stages)
        {
            var milliseconds = stage.Time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
            table.AddRow(new Text(stage.Name), new Text(milliseconds), new Text(stage.Count));
        }

        return table;
    }
}
