using StudyGuide.Figures;
using StudyGuide.Model;
using StudyGuide.Tests.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Figures;

public sealed class DrawingReaderCharacterTests
{
    [Theory]
    [InlineData("<path d=\"M&#xFDD0;0\"/>", "&#xFDD0;")]
    [InlineData("<path d=\"M&#0;0\"/>", "&#0;")]
    [InlineData("<text x=\"&#x1FFFE;\">{goal}</text>", "&#x1FFFE;")]
    public void A_reference_to_a_forbidden_character_is_refused_where_it_stands(string content, string place)
    {
        List<Diagnostic> diagnostics = [];

        Assert.Null(DrawingReader.Read(Some.Drawing("loop", content), diagnostics));
        var problem = Assert.Single(diagnostics);
        Assert.Equal(("SG001", place), (problem.Code.Id, problem.Location.Underlined()));
    }
}
