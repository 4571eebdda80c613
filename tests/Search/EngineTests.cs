using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Search;

/// <summary>What the search of a page does, one behaviour a test.</summary>
public sealed class EngineTests
{
    private static readonly Lazy<Task<SearchReader>> reader = new(async () => new SearchReader(await SearchSites.OfAsync(Files)));

    private static SourceFile[] Files =>
    [
        .. Question(
            "window",
            "Qu'est-ce que la fenêtre de contexte ?",
            "What is a context window?",
            "Elle borne ce que le modèle lit : `max_tokens`.",
            "It bounds what the model reads: `max_tokens`."),
        .. Question(
            "memory",
            "Quelle mémoire pour un agent ?",
            "Which memory for an agent?",
            "Un agent retient des faits.",
            "An agent retains facts."),
        .. Question("cook", "Comment cuire une pâte ?", "How to bake dough?", "La pâte lève lentement.", "Dough rises slowly."),
        .. Question(
            "terrine",
            "Comment servir un pâté ?",
            "How to serve a terrine?",
            "Le pâté se mange froid.",
            "A terrine is eaten cold."),
        .. Question("body", "Un autre sujet", "Another subject", "Ici la mémoire est citée une fois.", "Memory is named once here."),
        Some.Question("alone", "Une réponse sur la quantification.", "slug: seule"),
        Some.Translation("alone", "An answer."),
        Some.Term("context-window", "fenêtre de contexte", "context window"),
        Some.Term("sandbox", "bac à sable", "sandbox"),
        Some.Term("subagent", "sous-agent", "subagent"),
    ];

    [Theory]
    [InlineData("fenêtre de contexte")]
    [InlineData("fenetre de contexte")]
    [InlineData("fenetre contexte")]
    [InlineData("FENÊTRES DE CONTEXTES")]
    [InlineData("fenetre de con")]
    [InlineData("fenter contexte")]
    [InlineData("context window")]
    public async Task A_concept_is_found_by_whatever_comes_to_mind(string query) =>
        Assert.Equal(["question:window", "term:context-window"], (await reader.Value).Ids(query).Take(2).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_answer_is_in_the_language_of_the_reader_whatever_that_of_the_query()
    {
        var result = (await reader.Value).Find("context window", "fr").Results.Single(result => result.Kind == "term");

        Assert.Equal(
            ("fenêtre de contexte", "fr/glossaire/fenetre-de-contexte/", "fr", false),
            (result.Title, result.Address, result.Language, result.IsOtherLanguage));
    }

    [Fact]
    public async Task One_concept_is_one_result()
    {
        var ids = (await reader.Value).Ids("agent memory mémoire", "fr");

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task The_exact_accent_comes_first()
    {
        var search = await reader.Value;

        Assert.Equal("question:cook", search.Ids("pâte")[0]);
        Assert.Equal("question:terrine", search.Ids("pâté")[0]);
        Assert.Equal(["question:cook", "question:terrine"], search.Ids("pate").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_title_comes_before_the_body() =>
        Assert.Equal(["question:memory", "question:body"], (await reader.Value).Ids("mémoire"));

    [Fact]
    public async Task Neighbours_of_the_query_that_are_neighbours_in_the_body_come_before_one_of_them_in_the_title()
    {
        var search = new SearchReader(await SearchSites.OfAsync(
        [
            .. Question(
                "loop",
                "Qu'affiche ce code ?",
                "What does this print?",
                "Des rappels attendent : la boucle des événements les prend.",
                "Callbacks wait: the event loop takes them."),
            .. Question(
                "target",
                "Quelle est la cible des événements ?",
                "What is the target of an event?",
                "L'élément le plus profond.",
                "The deepest element."),
            .. Question("other", "Que renvoie cet appel ?", "What does this call return?", "Une boucle s'arrête.", "A loop ends."),
        ]));

        Assert.Equal("question:loop", search.Ids("event loop", "en")[0]);
        Assert.Equal("question:loop", search.Ids("boucle des évènements")[0]);
        Assert.Equal("question:target", search.Ids("cible des événements")[0]);
    }

    [Fact]
    public async Task An_answer_that_begins_with_code_is_summed_up_by_its_first_paragraph()
    {
        var search = new SearchReader(await SearchSites.OfAsync(
            Some.Question("code", "```js\nlet x;\n```\n\nUne zone morte."),
            Some.Translation("code", "```js\nlet x;\n```\n\nA dead zone, for a while.")));

        Assert.Equal(["question:code"], search.Ids("dead zone", "fr"));
        Assert.Empty(search.Find("while").Results);
    }

    [Theory]
    [InlineData("max_tokens")]
    [InlineData("`max_tokens`")]
    [InlineData("MAX_TOKENS")]
    public async Task Code_is_found_whole(string query) => Assert.Equal("question:window", (await reader.Value).Ids(query)[0]);

    [Fact]
    public async Task Symbols_of_a_title_are_found()
    {
        var search = new SearchReader(await SearchSites.OfAsync(
            [
                .. Question("equality", "Quand écrire == et quand === ?", "When == and when ===?", "Toujours ===.", "Always ===."),
                .. Question("other", "Autre chose ?", "Something else?", "Non.", "No.")]));

        Assert.Equal(["question:equality"], search.Ids("==="));
    }

    [Fact]
    public async Task Part_of_code_is_found_too() => Assert.Equal("question:window", (await reader.Value).Ids("tokens")[0]);

    [Theory]
    [InlineData("sous-agent")]
    [InlineData("sous-agents")]
    [InlineData("sousagent")]
    [InlineData("subagents")]
    public async Task A_compound_is_found_with_and_without_its_hyphen(string query) =>
        Assert.Equal("term:subagent", (await reader.Value).Ids(query)[0]);

    [Theory]
    [InlineData("mémiore", "mémoire")]
    [InlineData("mémoir", null)]
    [InlineData("mmoire", "mémoire")]
    [InlineData("mémoire", null)]
    public async Task A_typo_is_forgiven_and_named(string query, string? suggestion)
    {
        var answer = (await reader.Value).Find(query);

        Assert.Equal(("memory", suggestion), (answer.Results[0].Id, answer.Suggestion));
    }

    [Fact]
    public async Task A_whole_question_need_not_have_all_its_words_found() =>
        Assert.Equal("question:memory", (await reader.Value).Ids("Pouvez-vous m'expliquer quelle mémoire donner à un robot agent ?")[0]);

    [Fact]
    public async Task Words_that_say_little_are_better_than_nothing() => Assert.NotEmpty((await reader.Value).Find("un autre").Results);

    private static readonly Lazy<Task<SearchReader>> quoted = new(async () => new SearchReader(await SearchSites.OfAsync(
        Some.Question("apart", "La boucle, dit-on, tourne autour d'un modèle rapide."), Some.Translation("apart", "A fast loop."),
        Some.Question("late", Later("Avant tout, la boucle rapide.")), Some.Translation("late", Later("The quick loop.")),
        Some.Question("joined", Later("La boucle de l'agent est très rapide.")), Some.Translation("joined"),
        Some.Question("code", Later("Puis `toolChoice` reçoit `tools/call` sans l'*ag*ent.")), Some.Translation("code"),
        Some.Question("edge", Later("Voici une boucle.\n\nRapide, elle l'est.")), Some.Translation("edge"),
        Some.Question("half", "Une boucle."), Some.Translation("half"),
        Some.Term("agent-loop", "boucle agentique", "agent loop"))));

    [Theory]
    [InlineData("\"boucle rapide\"", "late")]
    [InlineData("«\u00a0boucle rapide\u00a0»", "late")]
    [InlineData("“Boucles” \"boucle rapide\"", "late")]
    [InlineData("\"la boucle rapide\"", "late")]
    [InlineData("\"boucel rapide\"", "late")]
    [InlineData("\"boucle de l'agent est tres rapide\"", "joined")]
    [InlineData("\"boucle agent\"", null)]
    [InlineData("\"toolChoice reçoit tools/call\"", "code")]
    [InlineData("\"tools/call sans l'agent\"", "code")]
    [InlineData("\"rapide boucle\"", null)]
    [InlineData("\"modèle rapide\"", "apart")]
    [InlineData("\"modèle rapide\" \"boucle rapide\"", null)]
    public async Task Quoted_words_stand_side_by_side_wherever_it_is(string query, string? id) =>
        Assert.Equal(id is null ? [] : [$"question:{id}"], (await quoted.Value).Ids(query));

    [Fact]
    public async Task A_quoted_name_of_a_concept_is_found_whatever_its_language() =>
        Assert.Equal(["term:agent-loop"], (await quoted.Value).Ids("\"agent loop\""));

    [Fact]
    public async Task One_quoted_word_must_be_there() =>
        Assert.All((await quoted.Value).Ids("\"boucle\" rapide toolChoice"), id => Assert.NotEqual("question:code", id));

    [Fact]
    public async Task Where_no_quoted_words_stand_side_by_side_they_can_be_looked_for_apart()
    {
        var answer = (await quoted.Value).Find("\"rapide boucle\" modele");

        Assert.Equal((0, "rapide boucle modele"), (answer.Total, answer.Suggestion));
        Assert.Null((await quoted.Value).Find("\"boucle rapide\"").Suggestion);
    }

    [Fact]
    public async Task Quoted_words_that_stand_in_very_many_documents_are_found_in_all_of_them()
    {
        var search = new SearchReader(await SearchSites.OfAsync([.. Enumerable.Range(0, 1100).SelectMany(number =>
            new[]
            {
                Some.Question($"q{number}", number % 2 == 0 ? "Boucle rapide." : "Rapide boucle."),
                Some.Translation($"q{number}"),
            })]));

        Assert.Equal(550, search.Find("\"boucle rapide\"").Total);
        Assert.Equal(0, search.Find("\"boucle rapide\" \"rapide boucle\"").Total);
    }

    [Fact]
    public async Task Files_of_neighbouring_words_are_asked_for_where_there_are_neighbours_and_at_most_three()
    {
        var search = new SearchReader(await SearchSites.OfAsync(Files));

        search.Find("mémoire");
        Assert.DoesNotContain(search.Loaded, file => file.Path.Contains("/p", StringComparison.Ordinal));
        search.Find("quelle mémoire pour un agent retient des faits");
        Assert.InRange(search.Loaded.Count(file => file.Path.Contains("/p", StringComparison.Ordinal)), 1, 3);
    }

    [Fact]
    public async Task The_last_word_may_be_unfinished_unless_a_space_follows()
    {
        var search = await reader.Value;

        Assert.Equal("question:memory", search.Ids("mém")[0]);
        Assert.Empty(search.Ids("mém", with: new SearchOptions(Prefix: false)));
    }

    [Fact]
    public async Task Results_are_counted_by_kind_and_can_be_limited()
    {
        var search = await reader.Value;
        var answer = search.Find("fenêtre de contexte", with: new SearchOptions(Kinds: ["term"], Limit: 1));

        Assert.Equal((1, "term"), (answer.Results.Length, answer.Results[0].Kind));
        Assert.Equal((1, 1, 0), (answer.Counts["question"], answer.Counts["term"], answer.Counts["topic"]));
        Assert.Equal(1, answer.Total);
    }

    [Fact]
    public async Task Results_can_be_restricted_to_a_topic_and_a_level()
    {
        var search = await reader.Value;

        Assert.Equal(
            ["question:window"],
            search.Ids("fenêtre de contexte", with: new SearchOptions(Topics: ["agents"], Levels: ["basic"])));
        Assert.Empty(search.Ids("fenêtre de contexte", with: new SearchOptions(Topics: ["other"])));
    }

    [Fact]
    public async Task A_question_says_where_it_belongs()
    {
        var result = (await reader.Value).Find("fenêtre de contexte").Results.Single(result => result.Kind == "question");

        Assert.Equal(("agents", "Agents", "basic", "Base"), (result.Topic, result.TopicTitle, result.Level, result.LevelTitle));
        Assert.Equal("fr/questions/qu-est-ce-que-la-fenetre-de-contexte/", result.Address);
    }

    [Fact]
    public async Task Matches_are_marked_in_title_and_excerpt()
    {
        var result = (await reader.Value).Find("mémoires des agents").Results[0];

        Assert.Equal(["mémoire", "agent"], SearchMarks.In(result.Title, result.Marks.Title));
        Assert.Equal(["agent"], SearchMarks.In(result.Excerpt, result.Marks.Excerpt));
    }

    [Fact]
    public async Task A_question_without_translation_is_found_in_the_other_tier()
    {
        var search = new SearchReader(await SearchSites.OfAsync(Some.Question("quantification", "Réduire les poids.")));

        var result = search.Find("quantification", "en").Results[0];

        Assert.Equal(("fr", true, "en/questions/quantification/"), (result.Language, result.IsOtherLanguage, result.Address));
    }

    [Fact]
    public async Task Where_nothing_is_found_what_is_near_is_offered()
    {
        var answer = (await reader.Value).Find("sandwich xyzzy", with: new SearchOptions(Kinds: ["topic"]));

        Assert.Empty(answer.Results);
        Assert.Equal(["fr/sujets/agents/"], answer.Nearest.Topics.Select(topic => topic.Address));
    }

    [Fact]
    public async Task Ties_keep_the_order_of_the_guide()
    {
        var search = new SearchReader(await SearchSites.OfAsync(
            Some.Question("b", "Le même texte."),
            Some.Translation("b"),
            Some.Question("a", "Le même texte."),
            Some.Translation("a"),
            Some.Question("c", "Le même texte."),
            Some.Translation("c")));

        Assert.Equal(["question:a", "question:b", "question:c"], search.Ids("texte"));
    }

    [Fact]
    public async Task A_file_is_loaded_once()
    {
        var search = new SearchReader(await SearchSites.OfAsync(Files));
        search.Find("fenêtre de contexte");
        var loaded = search.Loaded.Count;
        search.Find("fenêtre de contexte");

        Assert.Equal(loaded, search.Loaded.Count);
    }

    /// <summary>A text that says something far below what its card shows.</summary>
    private static string Later(string text) =>
        $"{string.Join(' ', Enumerable.Repeat("Un préambule qui dure.", 12))}\n\n### Plus tard\n\n{text}";

    private static SourceFile[] Question(string id, string fr, string en, string answer, string translation) =>
    [
        Some.File($"questions/{id}.fr.md", $"---\ntopic: agents\nlevel: basic\ntitle: \"{fr}\"\n---\n\n::: short\n\n{answer}\n\n:::\n"),
        Some.File($"questions/{id}.en.md", $"---\ntitle: \"{en}\"\n---\n\n::: short\n\n{translation}\n\n:::\n"),
    ];
}
