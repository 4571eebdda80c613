using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Yaml;

namespace StudyGuide.Tests.Yaml;

/// <summary>A <see cref="FieldReader"/> over some YAML, and what it reported.</summary>
internal sealed class Fields
{
    private readonly List<Diagnostic> diagnostics = [];

    public Fields(string yaml) =>
        Reader = new FieldReader(YamlReader.ReadMapping(Some.File("guide.yml", yaml), yaml, firstLine: 1, diagnostics)!, diagnostics);

    public FieldReader Reader { get; }

    public static ImmutableArray<LanguageCode> Languages => [new("fr"), new("en")];

    /// <summary>The only problem reported so far.</summary>
    public Diagnostic Problem => Assert.Single(diagnostics);

    public void AssertNothingReported() => Assert.Empty(diagnostics);
}
