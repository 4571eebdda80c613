using StudyGuide.Model;
using StudyGuide.Tests.Support;
using StudyGuide.Validation;

namespace StudyGuide.Tests.Validation;

public sealed class PublishingRulesTests
{
    [Fact]
    public void A_guide_that_does_not_know_its_address_is_told_once_what_it_does_without()
    {
        var problem = Assert.Single(ContentRules.Proofread(Some.Content(Some.Question("rag"))), IsAboutTheAddress);

        Assert.Equal(Severity.Note, problem.Severity);
        Assert.Equal("guide.yml", problem.Location.File.RelativePath);
    }

    [Fact]
    public void A_guide_that_knows_it_is_told_nothing() => Assert.DoesNotContain(
        ContentRules.Proofread(Some.Content(Some.Question("rag")).PublishedAt(new Uri("https://example.org/"))), IsAboutTheAddress);

    private static bool IsAboutTheAddress(Diagnostic diagnostic) => diagnostic.Code == DiagnosticCode.SiteAddressUnknown;
}
