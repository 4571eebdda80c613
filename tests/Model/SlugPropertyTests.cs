using CsCheck;
using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

/// <summary>What holds of <see cref="Slug.From"/> whatever the title.</summary>
public sealed class SlugPropertyTests
{
    private static readonly Gen<string> Titles = Gen.OneOf<string>(
        Gen.String,
        Gen.OneOf(
            "a", "Z", "9", "é", "e\u0301", "œ", "ß", "İ", "-", "_", " ", ".", "..", "/", "\\", "\0", "\n", "😀", "\ud83d", "\ufffe",
            "Ⅳ", "ﬁ")
            .Array[0, 150].Select(string.Concat),
        Gen.OneOf("con", "CON", "Prn", "aux", "nul.", "com1", "LPT9", "còn", "-aux-"));

    [Fact]
    public void A_slug_is_valid_or_empty() =>
        Titles.Sample(title => Slug.From(title) is var slug && (slug.Length == 0 || Slug.IsValid(slug)), iter: 20_000);

    [Fact]
    public void The_slug_of_a_slug_is_itself() => Titles.Sample(title => Slug.From(Slug.From(title)) == Slug.From(title), iter: 20_000);

    [Fact]
    public void A_slug_never_leaves_its_folder() =>
        Titles.Sample(title => Slug.From(title).IndexOfAny(['/', '\\', '.', '\0', ':']) < 0, iter: 20_000);

    [Fact]
    public void A_valid_slug_is_kept_as_it_is() => Titles.Sample(title => !Slug.IsValid(title) || Slug.From(title) == title, iter: 20_000);
}
