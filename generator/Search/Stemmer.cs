using System.Collections.Frozen;
using System.Reflection;
using Lucene.Net.Tartarus.Snowball;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>Takes endings off words, so that all forms of a word are one: a stemmer of Lucene, chosen by its name.</summary>
/// <remarks>Not for several threads at a time.</remarks>
internal sealed class Stemmer
{
    private const string Suffix = "Stemmer";

    /// <summary>Longer words than any are left as they are, and stemmers may lengthen a word a little.</summary>
    private const int MaximumLength = 64;

    private static readonly Lazy<FrozenDictionary<string, Type>> Known = new(() => typeof(SnowballProgram).Assembly.GetExportedTypes()
        .Where(type => type.Name.EndsWith(Suffix, StringComparison.Ordinal)
            && !type.IsAbstract
            && type.GetConstructor([]) is not null
            && (IsSnowball(type) || StemMethod(type) is not null))
        .GroupBy(type => NameOf(type), StringComparer.Ordinal)
        .ToFrozenDictionary(
            types => types.Key,
            types => types.OrderBy(type => type.FullName, StringComparer.Ordinal).First(),
            StringComparer.Ordinal));

    private readonly Func<string, string> stem;

    private Stemmer(Func<string, string> stem) => this.stem = stem;

    /// <summary>All names, for example <c>spanish</c> or <c>german-light</c>.</summary>
    public static IEnumerable<string> Names => [SearchRules.NoStemmer, .. Known.Value.Keys.Order(StringComparer.Ordinal)];

    public static bool IsKnown(string name) => name == SearchRules.NoStemmer || Known.Value.ContainsKey(name);

    /// <summary>The stemmer of a name that is known.</summary>
    public static Stemmer Named(string name)
    {
        if (name == SearchRules.NoStemmer)
        {
            return new Stemmer(word => word);
        }

        var type = Known.Value[name];
        var instance = Activator.CreateInstance(type)!;
        return new Stemmer(instance is SnowballProgram program
            ? word => Stem(program, word)
            : Light(StemMethod(type)!.CreateDelegate<Func<char[], int, int>>(instance)));
    }

    /// <summary>The stem of a word that consists of letters; other words are their own stem.</summary>
    public string Of(string word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetter(character))
            {
                return word;
            }
        }

        return word.Length > MaximumLength ? word : stem(word);
    }

    private static string Stem(SnowballProgram program, string word)
    {
        program.SetCurrent(word);
        program.Stem();
        return program.Current;
    }

    private static Func<string, string> Light(Func<char[], int, int> stem)
    {
        var buffer = new char[MaximumLength * 2];
        return word =>
        {
            word.CopyTo(buffer);
            return new string(buffer, 0, stem(buffer, word.Length));
        };
    }

    private static bool IsSnowball(Type type) => typeof(SnowballProgram).IsAssignableFrom(type);

    private static MethodInfo? StemMethod(Type type) =>
        type.GetMethod("Stem", [typeof(char[]), typeof(int)]) is { } method && method.ReturnType == typeof(int) ? method : null;

    /// <summary>For example <c>german-light</c> for <c>GermanLightStemmer</c>.</summary>
    private static string NameOf(Type type) => string.Concat(type.Name[..^Suffix.Length].Select((letter, index) =>
        char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
