using StudyGuide.Reading;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Reading;

public sealed class AddressLockTests
{
    [Fact]
    public void A_line_says_what_is_at_an_address_and_which_sections_it_has()
    {
        const string Text = "# Kept.\n\nfr/questions/rag/  questions/rag #answer #short\n";

        var entry = Assert.Single(AddressLock.Read(Some.File("addresses.lock", Text)));

        Assert.Equal(("fr/questions/rag/", "questions/rag"), (entry.Address.Value, entry.Subject));
        Assert.Equal(["answer", "short"], entry.Anchors);
        Assert.Equal((3, 1), (entry.Location.Line, entry.Location.Column));
    }

    [Fact]
    public void What_is_written_is_read_again_in_order()
    {
        const string Text = "/\nen/\nfr/glossaire/jeton/ glossary/token\nq/rag/ questions/rag #short\n";

        var written = AddressLock.Write(AddressLock.Read(Some.File("addresses.lock", Text)).Reverse());

        Assert.EndsWith("\n" + Text, written, StringComparison.Ordinal);
        Assert.StartsWith("# ", written, StringComparison.Ordinal);
    }
}
