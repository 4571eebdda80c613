using System.Text.RegularExpressions;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Theming;

/// <summary>What the scripts of our theme say, and the words that the packs have for them.</summary>
public sealed partial class ScriptWordsTests
{
    [Fact]
    public async Task Every_word_that_a_script_says_is_in_the_packs_and_no_other()
    {
        var pack = (await Themes.Ours).Languages[0];
        var files = Directory.EnumerateFiles(Repository.PathOf("theme", "scripts"), "*.js", SearchOption.AllDirectories);
        var scripts = string.Concat(files.Select(File.ReadAllText));

        foreach (var word in LiteralWord().Matches(scripts).Select(match => match.Groups[1].Value))
        {
            Assert.True(pack.ScriptWords.ContainsKey(word), $"No language pack has '{word}'.");
        }

        foreach (var word in pack.ScriptWords.Keys)
        {
            var stem = word[..(word.IndexOf('_', StringComparison.Ordinal) is > 0 and var index ? index + 1 : word.Length)];
            Assert.True(
                scripts.Contains($"'{word}'", StringComparison.Ordinal) || scripts.Contains($"`{stem}${{", StringComparison.Ordinal),
                $"No script says '{word}'.");
        }
    }

    [GeneratedRegex(@"StudyGuide\.word\('([a-z_]+)'")]
    private static partial Regex LiteralWord();
}
