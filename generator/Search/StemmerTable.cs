using System.Collections.Frozen;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Ckb;
using Lucene.Net.Analysis.Cz;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.El;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Gl;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Lv;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;
using StudyGuide.Model;
using FrenchStemmer = Lucene.Net.Tartarus.Snowball.Ext.FrenchStemmer;
using GermanStemmer = Lucene.Net.Tartarus.Snowball.Ext.GermanStemmer;
using PortugueseStemmer = Lucene.Net.Analysis.Pt.PortugueseStemmer;

namespace StudyGuide.Search;

/// <summary>
/// The stemmers of Lucene by the names that language packs use. A program compiled ahead of time holds what is named here.
/// </summary>
/// <remarks>Where Lucene has two for a language, the name is that of the newer one (Snowball, or the light one of a paper).</remarks>
internal static class StemmerTable
{
    /// <summary>Longer words than any are left as they are, and stemmers may lengthen a word a little.</summary>
    public const int MaximumLength = 64;

    /// <summary>Makes a stemmer, which is for one thread at a time.</summary>
    public static FrozenDictionary<string, Func<Func<string, string>>> All { get; } = new Dictionary<string, Func<Func<string, string>>>
    {
        [SearchRules.NoStemmer] = () => word => word,
        ["arabic"] = () => Light(new ArabicStemmer().Stem),
        ["armenian"] = () => Snowball(new ArmenianStemmer()),
        ["basque"] = () => Snowball(new BasqueStemmer()),
        ["bulgarian"] = () => Light(new BulgarianStemmer().Stem),
        ["catalan"] = () => Snowball(new CatalanStemmer()),
        ["czech"] = () => Light(new CzechStemmer().Stem),
        ["danish"] = () => Snowball(new DanishStemmer()),
        ["dutch"] = () => Snowball(new DutchStemmer()),
        ["english"] = () => Snowball(new EnglishStemmer()),
        ["english-minimal"] = () => Light(new EnglishMinimalStemmer().Stem),
        ["finnish"] = () => Snowball(new FinnishStemmer()),
        ["finnish-light"] = () => Light(new FinnishLightStemmer().Stem),
        ["french"] = () => Snowball(new FrenchStemmer()),
        ["french-light"] = () => Light(new FrenchLightStemmer().Stem),
        ["french-minimal"] = () => Light(new FrenchMinimalStemmer().Stem),
        ["galician"] = () => Light(new GalicianStemmer().Stem),
        ["galician-minimal"] = () => Light(new GalicianMinimalStemmer().Stem),
        ["german"] = () => Snowball(new GermanStemmer()),
        ["german-light"] = () => Light(new GermanLightStemmer().Stem),
        ["german-minimal"] = () => Light(new GermanMinimalStemmer().Stem),
        ["german2"] = () => Snowball(new German2Stemmer()),
        ["greek"] = () => Light(new GreekStemmer().Stem),
        ["hindi"] = () => Light(new HindiStemmer().Stem),
        ["hungarian"] = () => Snowball(new HungarianStemmer()),
        ["hungarian-light"] = () => Light(new HungarianLightStemmer().Stem),
        ["irish"] = () => Snowball(new IrishStemmer()),
        ["italian"] = () => Snowball(new ItalianStemmer()),
        ["italian-light"] = () => Light(new ItalianLightStemmer().Stem),
        ["kp"] = () => Snowball(new KpStemmer()),
        ["latvian"] = () => Light(new LatvianStemmer().Stem),
        ["lovins"] = () => Snowball(new LovinsStemmer()),
        ["norwegian"] = () => Snowball(new NorwegianStemmer()),
        ["persian"] = () => Light(new PersianStemmer().Stem),
        ["porter"] = () => Snowball(new PorterStemmer()),
        ["portuguese"] = () => Light(new PortugueseStemmer().Stem),
        ["portuguese-light"] = () => Light(new PortugueseLightStemmer().Stem),
        ["portuguese-minimal"] = () => Light(new PortugueseMinimalStemmer().Stem),
        ["romanian"] = () => Snowball(new RomanianStemmer()),
        ["russian"] = () => Snowball(new RussianStemmer()),
        ["russian-light"] = () => Light(new RussianLightStemmer().Stem),
        ["sorani"] = () => Light(new SoraniStemmer().Stem),
        ["spanish"] = () => Snowball(new SpanishStemmer()),
        ["spanish-light"] = () => Light(new SpanishLightStemmer().Stem),
        ["swedish"] = () => Snowball(new SwedishStemmer()),
        ["swedish-light"] = () => Light(new SwedishLightStemmer().Stem),
        ["turkish"] = () => Snowball(new TurkishStemmer()),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static Func<string, string> Snowball(SnowballProgram program) => word =>
    {
        program.SetCurrent(word);
        program.Stem();
        return program.Current;
    };

    /// <param name="stem">Works on the first characters of an array, and says how many are left.</param>
    private static Func<string, string> Light(Func<char[], int, int> stem)
    {
        var buffer = new char[MaximumLength * 2];
        return word =>
        {
            word.CopyTo(buffer);
            return new string(buffer, 0, stem(buffer, word.Length));
        };
    }
}
