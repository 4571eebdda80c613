using StudyGuide.Reading;

namespace StudyGuide.Tests.Reading;

public sealed class PassedOverTests
{
    [Theory]
    [InlineData("rag.fr.md~")]
    [InlineData("#rag.fr.md#")]
    [InlineData(".#rag.fr.md")]
    [InlineData("rag.fr.md.bak")]
    [InlineData("rag.fr.md.BAK")]
    [InlineData("rag.fr.md.orig")]
    [InlineData("rag.fr.md.rej")]
    [InlineData(".rag.fr.md.swp")]
    [InlineData(".rag.fr.md.kate-swp")]
    [InlineData("rag.fr.md.tmp")]
    [InlineData("4913")]
    public void What_editors_leave_behind_is_passed_over(string name) => Assert.True(PassedOver.Is(name));

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("._rag.fr.md")]
    [InlineData("__MACOSX")]
    [InlineData("Icon\r")]
    [InlineData("Thumbs.db")]
    [InlineData("thumbs.db")]
    [InlineData("ehthumbs.db")]
    [InlineData("Desktop.ini")]
    [InlineData("~$notes.docx")]
    [InlineData(".~lock.notes.odt#")]
    [InlineData(".nfs0000000001")]
    public void What_systems_leave_behind_is_passed_over(string name) => Assert.True(PassedOver.Is(name));

    [Theory]
    [InlineData(".git")]
    [InlineData(".gitignore")]
    [InlineData(".svn")]
    public void What_belongs_to_versions_is_passed_over(string name) => Assert.True(PassedOver.Is(name));

    [Theory]
    [InlineData("rag.fr.md")]
    [InlineData("CNAME")]
    [InlineData(".well-known")]
    [InlineData(".nojekyll")]
    [InlineData("_headers")]
    [InlineData("desktop.ini.fr.md")]
    [InlineData("Icon")]
    [InlineData("bak.fr.md")]
    [InlineData("a~b.png")]
    [InlineData("#")]
    [InlineData("4913.fr.md")]
    public void What_somebody_wrote_is_not(string name) => Assert.False(PassedOver.Is(name));
}
