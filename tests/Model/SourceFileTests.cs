using CsCheck;
using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

public sealed class SourceFileTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf("a", "é", "😀", " ", "\t", "\n", "\n\n", "\u2028", "mot").Array[0, 30].Select(string.Concat);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(5, 3, 2)]
    public void Lines_and_columns_count_from_1(int offset, int line, int column)
    {
        var location = Some.File("a.yml", "ab\n\nc").At(offset);

        Assert.Equal((line, column), (location.Line, location.Column));
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(99, 2, 2)]
    public void A_place_outside_of_the_text_moves_to_its_nearest_end(int offset, int line, int column)
    {
        var location = Some.File("a.yml", "ab\nc").At(offset);

        Assert.Equal((line, column), (location.Line, location.Column));
    }

    [Fact]
    public void An_empty_file_has_a_first_line()
    {
        var file = Some.File("a.yml", "");

        Assert.Equal((1, 1), (file.At(0).Line, file.At(0).Column));
        Assert.Equal("", file.LineText(1));
    }

    [Fact]
    public void A_place_covers_at_least_one_character() => Assert.Equal(1, Some.File("a.yml", "ab").At(0, length: 0).Length);

    [Fact]
    public void A_location_prints_as_compilers_do() => Assert.Equal("input/a.yml(2,1)", Some.File("a.yml", "ab\nc").At(3).ToString());

    [Fact]
    public void The_text_of_a_line_has_no_line_break()
    {
        var file = Some.File("a.yml", "ab\n\nc");

        Assert.Equal(["ab", "", "c"], [file.LineText(1), file.LineText(2), file.LineText(3)]);
    }

    [Fact]
    public void Files_are_equal_by_path_and_text()
    {
        Assert.Equal(Some.File("a.yml", "x"), Some.File("a.yml", "x"));
        Assert.NotEqual(Some.File("a.yml", "x"), Some.File("a.yml", "y"));
        Assert.NotEqual(Some.File("a.yml", "x"), Some.File("b.yml", "x"));
    }

    [Fact]
    public void At_and_OffsetOf_are_inverse() => Gen.Select(Texts, Gen.Int[0, 100]).Sample((text, place) =>
    {
        var file = Some.File("a.yml", text);
        var offset = place % (file.Text.Length + 1);
        var location = file.At(offset);

        return file.OffsetOf(location.Line, location.Column) == offset;
    });

    [Fact]
    public void A_column_counts_within_the_text_of_its_line() => Gen.Select(Texts, Gen.Int[0, 100]).Sample((text, place) =>
    {
        var file = new SourceFile("a.yml", "a.yml", text);
        var offset = place % (text.Length + 1);
        var location = file.At(offset);
        var line = file.LineText(location.Line) + "\n";

        return location.Column <= line.Length && (offset == text.Length || line[location.Column - 1] == text[offset]);
    });

    [Fact]
    public void OffsetOf_stays_in_the_text() => Gen.Select(Texts, Gen.Int[-5, 50], Gen.Int[-5, 50]).Sample((text, line, column) =>
        new SourceFile("a.yml", "a.yml", text).OffsetOf(line, column) is var offset && offset >= 0 && offset <= text.Length);
}
