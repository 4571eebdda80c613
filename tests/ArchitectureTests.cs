using System.Text.RegularExpressions;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests;

/// <summary>
/// Each folder of <c>generator/</c> is a room. A room knows those below it and never those above, so that it can be read, tested and
/// changed without them. The files beside the rooms (<c>Build.cs</c> …) are a room too, here called by the name of the program.
/// </summary>
public sealed partial class ArchitectureTests
{
    private const string Program = "StudyGuide";
    private const string Languages = "Yaml Code Formulas Figures"; // the languages we read
    private const string Stages = $"Model {Languages} Reading Linking Search Validation Theming Rendering Finishing Writing";

    /// <summary>The arrows, lowest room first: what each room may use besides itself.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["Model"] = "",
        ["Yaml"] = "Model",
        ["Code"] = "Model",
        ["Formulas"] = "Model",
        ["Figures"] = "Model Yaml",
        ["Reading"] = $"Model {Languages}",
        ["Linking"] = $"Model {Languages}",
        ["Search"] = "Model Linking",
        ["Validation"] = $"Model {Languages} Linking",
        ["Theming"] = "Model Yaml Reading Search",
        ["Rendering"] = $"Model {Languages} Linking Search Theming",
        ["Finishing"] = "Model Linking Rendering",
        ["Writing"] = "Model",
        [Program] = Stages,
        ["ServedHtml"] = $"{Stages} {Program}",
        ["Preview"] = $"{Stages} {Program}",
        ["Terminal"] = $"Model Validation {Program}",
        ["Commands"] = $"{Stages} {Program} ServedHtml Preview Terminal",
    };

    private static readonly SourceText[] sources =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("generator"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathOf("generator"), path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
            .Where(path => path != "Program.cs") // starts the commands
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceText(path, WithoutRemarks(File.ReadAllText(Repository.PathOf("generator", path))))),
    ];

    /// <summary>The types that each room declares.</summary>
    private static readonly ILookup<string, string> types = sources
        .SelectMany(source => Declaration().Matches(source.Code).Select(match => (source.Room, Name: match.Groups[1].Value)))
        .Distinct()
        .ToLookup(type => type.Room, type => type.Name);

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_rooms_below_it(string room)
    {
        var allowed = Allowed[room].Split(' ').Append(room).ToHashSet();
        var wrong =
            from source in sources
            where source.Room == room
            from used in UsedBy(source)
            where !allowed.Contains(used)
            select $"{source.Path} uses {used}";

        Assert.Equal("", string.Join('\n', wrong.Distinct()));
    }

    [Fact]
    public void Every_room_has_its_arrows() => Assert.Equal(Allowed.Keys.Order(), sources.Select(source => source.Room).Distinct().Order());

    [Fact]
    public void No_arrow_has_another_that_comes_back()
    {
        List<string> below = [];
        foreach (var (room, used) in Allowed)
        {
            Assert.Subset(below.ToHashSet(), used.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet());
            below.Add(room);
        }
    }

    [Theory]
    [InlineData("Theming/A.cs", "using StudyGuide.Linking;", "Linking")]
    [InlineData("Theming/A.cs", "using Site = StudyGuide.Linking.Site;", "Linking")]
    [InlineData("Theming/A.cs", "var site = Linking.SiteLinker.Link();", "Linking")]
    [InlineData("Theming/A.cs", "StudyGuide.Rendering.Models.PageModel page;", "Rendering")]
    [InlineData("Theming/A.cs", "await GuideLoader.LoadAsync();", Program)]
    [InlineData("Theming/A.cs", "var text = site.Linking.SiteLinker + page.Build + new { Code.Length };", null)]
    [InlineData("Build.cs", "await GuideLoader.LoadAsync();", Program)]
    public void Every_way_to_use_a_room_is_seen(string path, string code, string? room) =>
        Assert.Equal(room is null ? [] : [room], UsedBy(new SourceText(path, code)));

    /// <summary>The rooms that a file names in a <c>using</c> or before a type, and the program where it names one of its types.</summary>
    private static IEnumerable<string> UsedBy(SourceText source) => Allowed.Keys.Where(room => room == Program
        ? Words(source.Code).Overlaps(types[Program])
        : Regex.IsMatch(source.Code, $@"\bStudyGuide\.{room}\b") || QualifiedTypes(source.Code, room).Overlaps(types[room]));

    /// <summary>The words of a text that nothing qualifies.</summary>
    private static HashSet<string> Words(string code) => [.. FreeWord().Matches(code).Select(match => match.Value)];

    private static HashSet<string> QualifiedTypes(string code, string room) =>
        [.. Regex.Matches(code, $@"(?<![\w.]){room}(?:\.[A-Z]\w*)+").SelectMany(match => match.Value.Split('.'))];

    /// <summary>Comments and texts may name whatever they like.</summary>
    private static string WithoutRemarks(string code) => Remark().Replace(code, "");

    [GeneratedRegex("""//[^\n]*|"(?:\\.|[^"\\\n])*["\n]""")]
    private static partial Regex Remark();

    [GeneratedRegex(
        @"^(?:internal|public) [\w ]*?\b(?:class|record struct|record|struct|enum|interface|delegate [\w<>?]+) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?!\w*\s*=>)")]
    private static partial Regex FreeWord();

    private sealed record SourceText(string Path, string Code)
    {
        public string Room => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : Program;
    }
}
