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

        var members =
            from use in uses
            group use by use.Member into member
            let owners = member.Where(use => use.IsSet).Select(use => use.Script).Distinct().ToArray()
            let users = member.Select(use => use.Script).Except(owners).Select(Bundle)
            select Describe(member.Key, owners.DefaultIfEmpty("generator"), users);

        Assert.Equal(members.Order(StringComparer.Ordinal), Listed().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Listed() => Row().Matches(File.ReadAllText(Path.Combine(Folder, "README.md")))
        .Select(row => Describe(row.Groups["member"].Value, Names(row.Groups["owner"].Value), Names(row.Groups["users"].Value)));

    private static IEnumerable<string> Names(string cell) => Quoted().Matches(cell).Select(name => name.Groups[1].Value);

    private static string Describe(string member, IEnumerable<string> owners, IEnumerable<string> users)
    {
        var sorted = users.Distinct().Order(StringComparer.Ordinal);
        return $"{member} is set by {string.Join(" and ", owners)} and used by {string.Join(", ", sorted)}";
    }

    private static IEnumerable<(string Member, string Script, bool IsSet)> UsesIn(string path)
    {
        var script = Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/');
        var code = Comment().Replace(File.ReadAllText(path), "");
        var made = script == "enhance" ? LiteralMember().Matches(code).Select(match => (match.Groups[1].Value, script, true)) : [];
        return Member().Matches(code).Select(match => (NameOf(match.Groups), script, match.Groups["set"].Success)).Concat(made);
    }

    /// <returns>For example <c>store</c> or <c>actions.copy-part</c>.</returns>
    private static string NameOf(GroupCollection found) =>
        found["action"].Success ? $"{found["name"].Value}.{found["action"].Value}" : found["name"].Value;

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
