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
}
