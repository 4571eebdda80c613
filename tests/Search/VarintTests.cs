using System.Text;
using CsCheck;
using StudyGuide.Search;

namespace StudyGuide.Tests.Search;

public sealed class VarintTests
{
    [Fact]
    public void Numbers_come_back() => Gen.Int[0, int.MaxValue].Array[0, 20].Sample(numbers =>
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
        {
            text.AppendNumber(number);
        }

        return Varint.Read(text.ToString()).SequenceEqual(numbers);
    });

    [Fact]
    public void Small_numbers_are_one_character()
    {
        var text = new StringBuilder();
        text.AppendNumber(31);
        text.AppendDigit(63);

        Assert.Equal("f_", text.ToString());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(4096, 2)]
    [InlineData(4097, 3)]
    public void So_many_numbers_are_told_apart_by_so_many_digits(int count, int digits) =>
        Assert.Equal(digits, Varint.DigitsFor(count));

    [Fact]
    public void Digits_of_a_number_come_lowest_first()
    {
        var text = new StringBuilder();
        text.AppendDigits(65, 3);

        Assert.Equal("BBA", text.ToString());
    }
}
