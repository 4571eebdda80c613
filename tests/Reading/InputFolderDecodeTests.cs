using System.Text;
using StudyGuide.Model;
using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

/// <summary>How <see cref="InputFolder.Decode"/> turns bytes into text.</summary>
public sealed class InputFolderDecodeTests
{
    [Fact]
    public void Text_is_UTF_8() => Assert.Equal("été 😀", Decode([.. "été 😀"u8]).File.Text);

    [Fact]
    public void A_byte_order_mark_is_no_text() => Assert.Equal("a", Decode([0xEF, 0xBB, 0xBF, (byte)'a']).File.Text);

    [Fact]
    public void A_letter_and_its_accent_are_one_character() =>
        Assert.Equal("modèle", Decode(Encoding.UTF8.GetBytes("mode\u0300le")).File.Text);

    [Fact]
    public void Places_count_the_characters_of_the_text_as_it_is_read() =>
        Assert.Equal("SG001 (1,3)", Decode(Encoding.UTF8.GetBytes("e\u0301e\u0301\0")).Diagnostic?.Place());

    [Theory]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("a\r\n\r\nb", "a\n\nb")]
    public void Line_breaks_of_all_systems_become_one(string written, string text) =>
        Assert.Equal(text, Decode(Encoding.UTF8.GetBytes(written)).File.Text);

    [Theory]
    [InlineData(new byte[] { 0xE9 }, 1, 1)]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xFF, 0x63 }, 2, 2)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xC3, 0x28 }, 1, 2)]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 }, 1, 2)]
    [InlineData(new byte[] { 0x61, 0x0D, 0x0A, 0x62, 0x0D, 0x0A, 0x63, 0x80 }, 3, 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xC0, 0xAF }, 1, 2)]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, 1, 2)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80, 0x80 }, 1, 3)]
    public void Invalid_bytes_are_reported_where_they_begin(byte[] bytes, int line, int column)
    {
        var (_, problem) = Decode(bytes);

        Assert.Equal($"SG001 ({line},{column})", problem?.Place());
        Assert.Equal("The file is not valid UTF-8 here.", problem!.Message);
        Assert.Equal("Save the file as UTF-8.", problem.Hint);
    }

    [Fact]
    public void An_invalid_byte_far_inside_is_found()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'a', 10_000), (byte)'\n', (byte)'b', 0xFF];

        Assert.Equal("SG001 (2,2)", Decode(bytes).Diagnostic?.Place());
    }

    [Fact]
    public void A_file_with_invalid_bytes_still_has_its_text() => Assert.Equal("a\uFFFDb", Decode([(byte)'a', 0xFF, (byte)'b']).File.Text);

    [Theory]
    [InlineData("a\0b", "SG001 (1,2)", "a\uFFFDb")]
    [InlineData("a\n\u001b[0m", "SG001 (2,1)", "a\n\uFFFD[0m")]
    [InlineData("\uFFFE", "SG001 (1,1)", "\uFFFD")]
    [InlineData("a\U0001FFFF", "SG001 (1,2)", "a\uFFFD\uFFFD")]
    public void Forbidden_characters_are_reported_and_replaced(string written, string place, string text)
    {
        var (file, problem) = Decode(Encoding.UTF8.GetBytes(written));

        Assert.Equal((place, text), (problem?.Place(), file.Text));
    }

    // YAML counts them as line breaks, Markdown and editors do not: every later place would be wrong.
    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void Line_separators_are_reported_or_become_line_breaks(char separator)
    {
        var (file, problem) = Decode(Encoding.UTF8.GetBytes($"a{separator}b"));

        Assert.True(problem?.Place() == "SG001 (1,2)" || file.Text == "a\nb");
    }

    [Fact]
    public void A_line_separator_means_the_same_whatever_the_line_breaks() =>
        Assert.Equal(Decode([.. "a\u2028b\n"u8]).File.Text, Decode([.. "a\u2028b\r\n"u8]).File.Text);

    [Theory]
    [InlineData("a\tb")]
    [InlineData("a\u00a0b")]
    [InlineData("\u202fb")]
    [InlineData("\U0010FFFD")]
    public void Other_characters_are_allowed(string text) => Assert.Null(Decode(Encoding.UTF8.GetBytes(text)).Diagnostic);

    private static (SourceFile File, Diagnostic? Diagnostic) Decode(byte[] bytes) => InputFolder.Decode("input/a.md", "a.md", bytes);
}
