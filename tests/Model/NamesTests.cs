using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Le fichier agent.py est lu.", "[agent.py]")]
    [InlineData("Lire (docker-compose.yml).", "[docker-compose.yml]")]
    [InlineData("Le .env, le .gitignore.", "[.env][.gitignore]")]
    [InlineData("l'agent.py", "[agent.py]")]
    [InlineData("l’agent.py", "[agent.py]")]
    [InlineData("« agent.py »", "[agent.py]")]
    [InlineData("multi-agent.tar.gz", "[multi-agent.tar.gz]")]
    [InlineData("agent.py,outil.py ; fin", "[agent.py][outil.py]")]
    [InlineData("tous les *.agent", "[*.agent]")]
    [InlineData("System.Agent", "[System.Agent]")]
    [InlineData("torch.nn.Module", "[torch.nn.Module]")]
    public void Files_are_names(string text, string names) => Assert.Equal(names, Show(text));

    [Theory]
    [InlineData("dans /srv/agent/config, puis", "[/srv/agent/config]")]
    [InlineData("dans src/agent/", "[src/agent/]")]
    [InlineData("C:\\agent\\x", "[C:\\agent\\x]")]
    [InlineData("C:/agent/x", "[C:/agent/x]")]
    [InlineData("~/agent et ./agent, ../agent", "[~/agent][./agent][../agent]")]
    [InlineData("docs/agent.md", "[docs/agent.md]")]
    [InlineData("owner/repo/agent", "[owner/repo/agent]")]
    [InlineData("@scope/agent", "[@scope/agent]")]
    [InlineData("le dossier agent/ contient", "[agent/]")]
    public void Paths_are_names(string text, string names) => Assert.Equal(names, Show(text));

    [Theory]
    [InlineData("à agent@example.org.", "[agent@example.org]")]
    [InlineData("www.agent.dev", "[www.agent.dev]")]
    [InlineData("agent.example.org/x", "[agent.example.org/x]")]
    [InlineData("(https://agent.dev/a,b?c='d';e)", "[https://agent.dev/a,b?c='d';e]")]
    [InlineData("https://fr.wikipedia.org/wiki/Agent_(IA), puis", "[https://fr.wikipedia.org/wiki/Agent_(IA)]")]
    [InlineData("mailto:agent@example.org", "[agent@example.org]")]
    [InlineData("localhost:8080", "[localhost:8080]")]
    public void Addresses_are_names(string text, string names) => Assert.Equal(names, Show(text));

    [Theory]
    [InlineData("snake_case et __init__", "[snake_case][__init__]")]
    [InlineData("getAgent, un GetAgent", "[getAgent][GetAgent]")]
    [InlineData("$agent @agent #agent", "[$agent][@agent][#agent]")]
    [InlineData("${agent} {agent}", "[${agent}][{agent}]")]
    [InlineData("agent() puis agent[0]", "[agent()][agent[0]")]
    [InlineData("Agent::run, agent->x", "[Agent::run][agent->x]")]
    [InlineData("--agent", "[--agent]")]
    [InlineData("obj.agent", "[obj.agent]")]
    [InlineData("k=5", "[k=5]")]
    [InlineData("page#agent", "[page#agent]")]
    [InlineData("top_p/top_k", "[top_p][top_k]")]
    public void Identifiers_are_names(string text, string names) => Assert.Equal(names, Show(text));

    [Theory]
    [InlineData("agent-2.1", "[agent-2.1]")]
    [InlineData("v1.2.3", "[v1.2.3]")]
    [InlineData("RAG 2.0", "[2.0]")]
    [InlineData("C++, C#, F# et .NET", "[C++][C#][F#][.NET]")]
    [InlineData("C/C++", "[C++]")]
    [InlineData("R&D", "[R&D]")]
    [InlineData("A* trouve", "[A*]")]
    [InlineData("I/O", "[I/O]")]
    [InlineData("Node.js/Express", "[Node.js]")]
    [InlineData("ASP.NET", "[ASP.NET]")]
    [InlineData("p. ex. e.g. ceci", "[e.g]")]
    [InlineData("12:30", "[12:30]")]
    public void Versions_and_names_with_signs_are_names(string text, string names) => Assert.Equal(names, Show(text));

    [Theory]
    [InlineData("Un agent.")]
    [InlineData("agent/outil")]
    [InlineData("et/ou")]
    [InlineData("l'agent, (agent) agent: agent… agent ?")]
    [InlineData("multi-agent")]
    [InlineData("\"agent\" « agent » 'agent'")]
    [InlineData("agents... fin")]
    [InlineData("La fin d'une phrase.Début de la suivante")]
    [InlineData("un LLM.Puis un agent")]
    [InlineData("lecture/écriture/exécution")]
    [InlineData("LLM/RAG/agent")]
    [InlineData("un agent(s) et un(e) (ré)entraînement")]
    [InlineData("Remarque:un agent")]
    [InlineData("agent * agent + agent = agent & agent")]
    [InlineData("- agent")]
    [InlineData("agent -> agent")]
    [InlineData("*agent* _")]
    [InlineData("100 % de 1 000 à 5 $")]
    [InlineData("agent+outil")]
    [InlineData("[agent] {agent")]
    [InlineData("")]
    [InlineData("中文.agent，代理")]
    public void Prose_has_no_names(string text) => Assert.Equal("", Show(text).Replace("[.agent]", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("un |agent|.py", true)]
    [InlineData("/srv/|agent|/config", true)]
    [InlineData("https://x.org/?q=a,|agent|", true)]
    [InlineData("un |agent.py|.", false)]
    [InlineData("un |agent|. Puis", false)]
    [InlineData("|agent|/outil.Ensuite", false)]
    [InlineData("le fichier |agent.py lit agent|.toml", true)]
    public void A_part_is_cut_out_of_a_name_that_goes_on_around_it(string text, bool isCut)
    {
        var start = text.IndexOf('|', StringComparison.Ordinal);
        var end = text.LastIndexOf('|') - 1;

        Assert.Equal(isCut, Names.AreCut(text.Replace("|", "", StringComparison.Ordinal), start, end));
    }

    [Fact]
    public void A_text_of_one_long_piece_is_read_once()
    {
        var text = string.Concat(Enumerable.Repeat("agent/a.b/", 20_000));

        Assert.Equal(1, Show(text).Count(character => character == '['));
    }

    private static string Show(string text)
    {
        var shown = "";
        foreach (var name in new Names(text))
        {
            shown += $"[{text[name.Start..name.End]}]";
        }

        return shown;
    }
}
