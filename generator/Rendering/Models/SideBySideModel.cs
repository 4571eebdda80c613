using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Rendering.Models;

/// <summary>A question in all its languages, block beside block; the page itself says nothing that is in one of them alone.</summary>
internal sealed record SideBySideModel : HeadModel
{
    public required string Id { get; init; }

    public required string LevelId { get; init; }

    /// <summary>The languages, in the order of the cells of every row.</summary>
    public required ImmutableArray<QuestionVersion> Versions { get; init; }

    /// <summary>What belongs to the question itself, beside its title.</summary>
    public required SideBySideSection? Statement { get; init; }

    /// <summary>The answer.</summary>
    public required ImmutableArray<SideBySideSection> Sections { get; init; }

    public required bool HasNotes { get; init; }
}

/// <summary>A question in one of its languages, and what the page says in it.</summary>
internal sealed class QuestionVersion
{
    public required string Language { get; init; }

    public required string Direction { get; init; }

    /// <summary>The attributes of what is in this language, as far as the page is in another.</summary>
    public required string LangHtml { get; init; }

    /// <summary>What the language calls itself.</summary>
    public required string Name { get; init; }

    /// <summary>The words of its interface.</summary>
    public required FrozenDictionary<string, string> Ui { get; init; }

    public required SiteModel Site { get; init; }

    public required TypesetTitle Title { get; init; }

    public required Link Level { get; init; }

    public required Link Topic { get; init; }

    public required string ReadingTime { get; init; }

    /// <summary>The question in this language alone.</summary>
    public required string Address { get; init; }

    /// <summary>This page with this language first.</summary>
    public required string First { get; init; }

    /// <summary>Its footnotes, where it has any.</summary>
    public required string NotesHtml { get; init; }

    /// <summary>The question before, side by side too where it can be.</summary>
    public required Link? Previous { get; init; }

    public required Link? Next { get; init; }

    public required string Permalink { get; init; }
}

/// <summary>One section of an answer in all languages.</summary>
/// <param name="Name">Its name, which is also its id.</param>
internal sealed record SideBySideSection(
    string Name, ImmutableArray<SideBySideText> Titles, ImmutableArray<ImmutableArray<SideBySideText>> Rows);

/// <summary>A title or block in one language; empty where that language has none that corresponds.</summary>
internal sealed record SideBySideText(string LangHtml, string Html);
