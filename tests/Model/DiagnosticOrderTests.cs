using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

public sealed class DiagnosticOrderTests
{
    private static readonly SourceFile First = Some.File("a.yml", "one\ntwo\nthree\n4\n5\n6\n7\n8\n9\nten");
    private static readonly SourceFile Second = Some.File("b.yml", "one");

    [Fact]
    public void Files_come_in_ordinal_order() => AssertOrder(
        At(Some.File("Z.yml", "x"), 0), At(First, 0), At(Second, 0), At(Some.File("é.yml", "x"), 0));

    [Fact]
    public void Lines_are_numbers_not_text() => AssertOrder(At(First, First.OffsetOf(2, 1)), At(First, First.OffsetOf(10, 1)));

    [Fact]
    public void A_line_is_read_from_left_to_right() => AssertOrder(At(First, 0), At(First, 2));

    [Fact]
    public void A_place_lists_its_codes_in_order() =>
        AssertOrder(At(First, 0, DiagnosticCode.MalformedYaml), At(First, 0, DiagnosticCode.UnknownKey));

    [Fact]
    public void A_code_lists_its_messages_in_order() => AssertOrder(At(First, 0, message: "Alpha"), At(First, 0, message: "Beta"));

    [Fact]
    public void The_same_problem_twice_is_equal() => Assert.Equal(0, DiagnosticOrder.Instance.Compare(At(First, 0), At(First, 0)));

    private static Diagnostic At(SourceFile file, int offset, DiagnosticCode? code = null, string message = "A message.") =>
        new(code ?? DiagnosticCode.UnknownKey, message, file.At(offset));

    private static void AssertOrder(params Diagnostic[] expected)
    {
        Assert.Equal(expected, expected.Reverse().Order(DiagnosticOrder.Instance));
        Assert.Equal(expected, expected.Order(DiagnosticOrder.Instance));
    }
}
