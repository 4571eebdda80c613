using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

public sealed class HistoryTests
{
    [Fact]
    public void A_file_was_changed_by_the_last_commit_that_names_it()
    {
        var days = History.LastDays("\u00012026-11-24\n\nquestions/rag.fr.md\n\u00012025-01-02\n\nquestions/rag.fr.md\nglossary/été.yml\n");

        Assert.Equal(new DateOnly(2026, 11, 24), days["questions/rag.fr.md"]);
        Assert.Equal(new DateOnly(2025, 1, 2), days["glossary/été.yml"]);
    }

    [Fact]
    public void A_commit_without_files_changes_nothing() => Assert.Empty(History.LastDays("\u00012026-11-24\n"));

    [Fact]
    public async Task A_folder_outside_of_any_repository_has_no_history()
    {
        var folder = Directory.CreateTempSubdirectory();

        Assert.Empty(await History.ReadAsync(folder.FullName));

        folder.Delete();
    }
}
