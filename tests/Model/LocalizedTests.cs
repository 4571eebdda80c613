using System.Collections.Immutable;
using StudyGuide.Model;

namespace StudyGuide.Tests.Model;

public sealed class LocalizedTests
{
    private static readonly LanguageCode French = new("fr");
    private static readonly LanguageCode English = new("en");
    private static readonly LanguageCode Arabic = new("ar");

    [Fact]
    public void A_value_is_found_by_language() => Assert.Equal("agent", Texts((French, "agent"))[French]);

    [Fact]
    public void A_missing_language_is_told_apart()
    {
        var texts = Texts((French, "agent"));

        Assert.Equal((true, false), (texts.Has(French), texts.Has(English)));
        Assert.False(texts.TryGet(English, out _));
    }

    [Fact]
    public void The_own_language_comes_before_the_source() =>
        Assert.Equal("token", Texts((French, "jeton"), (English, "token")).In(English, source: French));

    [Fact]
    public void The_source_language_stands_in_for_a_missing_one() =>
        Assert.Equal("jeton", Texts((French, "jeton"), (Arabic, "رمز")).In(English, source: French));

    [Fact]
    public void Any_language_is_better_than_none() => Assert.Equal("رمز", Texts((Arabic, "رمز")).In(English, source: French));

    [Fact]
    public void Without_values_there_is_nothing() => Assert.Null(Localized<string>.Empty.In(English, source: French));

    private static Localized<string> Texts(params (LanguageCode Language, string Text)[] texts) =>
        new(texts.ToImmutableSortedDictionary(entry => entry.Language, entry => entry.Text));
}
