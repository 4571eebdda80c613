using System.Text.RegularExpressions;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Theming;

/// <summary>What the scripts of our theme share on the one global object, as theme/scripts/README.md lists it.</summary>
public sealed partial class SharedMembersTests
{
    private static readonly string Folder = Repository.PathOf("theme", "scripts");

    [Fact]
    public void Every_member_is_in_the_list_with_its_owner_and_those_who_use_it()
    {
        var uses = Directory.EnumerateFiles(Folder, "*.js", SearchOption.AllDirectories).SelectMany(UsesIn).ToArray();

        var members = uses.GroupBy(use => use.Member).Select(group => Describe(
            group.Key,
            group.Where(use => use.IsSet).Select(use => use.Script).Distinct().DefaultIfEmpty("generator"),
            group.Where(use => !use.IsSet && !group.Any(other => other.IsSet && other.Script == use.Script)).Select(use => Bundle(use.Script))));

        Assert.Equal(members.Order(StringComparer.Ordinal), Listed().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Listed() => Row().Matches(File.ReadAllText(Path.Combine(Folder, "README.md")))
        .Select(row => Describe(row.Groups["member"].Value, Names(row.Groups["owner"].Value), Names(row.Groups["users"].Value)));

    private static IEnumerable<string> Names(string cell) => Quoted().Matches(cell).Select(name => name.Groups[1].Value);

    private static string Describe(string member, IEnumerable<string> owners, IEnumerable<string> users) =>
        $"{member} is set by {string.Join(" and ", owners)} and used by {string.Join(", ", users.Distinct().Order(StringComparer.Ordinal))}";

    private static IEnumerable<(string Member, string Script, bool IsSet)> UsesIn(string path)
    {
        var script = Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/');
        var code = Comment().Replace(File.ReadAllText(path), "");
        var made = script == "enhance" ? LiteralMember().Matches(code).Select(match => (match.Groups[1].Value, script, true)) : [];
        return Member().Matches(code)
            .Select(match => (match.Groups["name"].Value + (match.Groups["action"] is { Success: true, Value: var action } ? $".{action}" : ""), script, match.Groups["set"].Success))
            .Concat(made);
    }

    /// <summary>Scripts of one folder are loaded together; those at the top are few and each is named.</summary>
    private static string Bundle(string script) => script.LastIndexOf('/') is > 0 and var end ? script[..end] : script;

    [GeneratedRegex(@"^\s*(//|/\*|\*).*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    /// <summary>A member where the global object is made, in the first script.</summary>
    [GeneratedRegex(@"^  (\w+)[:(]", RegexOptions.Multiline)]
    private static partial Regex LiteralMember();

    [GeneratedRegex(@"\bStudyGuide\.(?<name>\w+)(?:(?<=\.actions)(?:\.(?<action>\w+)|\['(?<action>[\w-]+)'\]))?(?<set> = )?")]
    private static partial Regex Member();

    [GeneratedRegex(@"^\| `(?<member>[\w.-]+)` \| (?<owner>[^|]+) \| (?<users>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
