using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Search;

/// <summary>
/// Names an index after all that it is made from, which is known before it is made: <c>preview</c> names files that nobody may ask for.
/// </summary>
internal static class SearchFingerprint
{
    /// <summary>To be counted up whenever the same guide gets other files; a test watches over it.</summary>
    public const int Format = 3;

    private static readonly ConditionalWeakTable<SourceFile, byte[]> Hashes = [];

    public static string Of(Site site)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add($"format {Format}");
        foreach (var language in site.Languages)
        {
            Add(
                $"{language.Code} {InOrder(language.Addresses)} {language.Search.Stemmer} "
                + $"{string.Join(' ', language.Search.Elisions)} {string.Join(' ', language.Search.StopWords)}");
            var rules = language.Typography;
            Add($"{rules.DoubleQuotes} {rules.SingleQuotes} {rules.SpaceBetweenDigits} {rules.Ellipsis}");
            Add(InOrder(rules.SpaceBefore.Concat(rules.SpaceAfter)));
        }

        var files = site.Questions.SelectMany(question => question.Question.Text.Values.Select(text => text.File))
            .Concat(site.Terms.Select(term => term.Term.Location.File))
            .Prepend(site.Guide.Location.File);
        foreach (var file in files)
        {
            Add(file.RelativePath);
            hash.AppendData(Hashes.GetValue(file, read => SHA256.HashData(Encoding.UTF8.GetBytes(read.Text))));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes($"{text}\n"));
    }

    private static string InOrder<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> entries) =>
        string.Join(' ', entries.Select(entry => $"{entry.Key}{entry.Value}").Order(StringComparer.Ordinal));
}
