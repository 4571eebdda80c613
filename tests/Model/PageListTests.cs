using StudyGuide.Model;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Model;

public sealed class PageListTests
{
    private static readonly LanguagePack french = Some.Pack("fr");
    private static readonly LanguagePack english = Some.Pack("en");
    private static readonly GlossaryTerm token = Some.TermRecord("token", "jeton");
    private static readonly GlossaryTerm agent = Some.TermRecord("agent", "agent");

    [Fact]
    public void Pages_are_listed_in_the_order_they_were_claimed_in() => Assert.Equal(
        ["term fr/b/", "glossary fr/c/", "term fr/a/"],
        PageList.Of([Claim("term", "fr/b/", token), Claim("glossary", "fr/c/"), Claim("term", "fr/a/", agent)])
            .All.Select(page => page.ToString()));

    [Fact]
    public void An_address_is_listed_once_for_the_first_who_asks()
    {
        var (first, again) = (Claim("term", "fr/a/", token), Claim("term", "fr/a/", agent));

        var pages = PageList.Of([first, again]);

        Assert.Equal([first], pages.All);
        Assert.Equal([(first, again)], pages.Conflicts);
    }

    [Fact]
    public void Everyone_who_comes_later_is_in_conflict_with_the_first()
    {
        var (first, second) = (Claim("term", "fr/a/", token), Claim("term", "fr/a/", agent));
        var third = Claim("term", "fr/a/", Some.TermRecord("rag", "rag"));

        Assert.Equal([(first, second), (first, third)], PageList.Of([first, second, third]).Conflicts);
    }

    [Fact]
    public void A_page_of_the_guide_has_its_address_although_an_author_asked_first()
    {
        var (authors, guides) = (Claim("free-page", "fr/search/", token), Claim("search", "fr/search/"));

        var pages = PageList.Of([authors, guides]);

        Assert.Equal([guides], pages.All);
        Assert.Equal([(guides, authors)], pages.Conflicts);
    }

    [Fact]
    public void Two_pages_of_the_guide_are_in_conflict_although_neither_has_a_subject()
    {
        var (first, again) = (Claim("glossary", "fr/words/"), Claim("sources", "fr/words/"));

        Assert.Equal([(first, again)], PageList.Of([first, again]).Conflicts);
    }

    [Fact]
    public void A_subject_may_ask_for_an_address_twice()
    {
        var (present, former) = (Claim("term", "fr/a/", token), Claim("redirect", "fr/a/", token, movedTo: "fr/b/"));

        var pages = PageList.Of([present, former]);

        Assert.Equal([present], pages.All);
        Assert.Empty(pages.Conflicts);
    }

    [Fact]
    public void Subjects_that_only_share_an_id_are_two()
    {
        var topic = Some.Content().Guide.Topics.Single();

        Assert.Single(PageList.Of([Claim("topic", "fr/a/", topic), Claim("term", "fr/a/", Some.TermRecord(topic.Id, "agents"))]).Conflicts);
    }

    [Fact]
    public void Pages_below_a_contested_one_move_with_it_and_are_not_reported_again()
    {
        var (first, again) = (Claim("term", "fr/a/", token), Claim("term", "fr/a/", agent));

        var pages = PageList.Of(
        [
            first, again,
            Claim("term", "fr/a/more/", token), Claim("term", "fr/a/more/", agent),
            Claim("term", "fr/a/more/still/", token), Claim("term", "fr/a/more/still/", agent),
        ]);

        Assert.Equal([(first, again)], pages.Conflicts);
    }

    [Fact]
    public void Pages_below_a_page_of_the_guide_are_reported_although_an_author_asks_for_its_address() => Assert.Equal(
        ["fr/words/", "fr/words/lexeme/"],
        PageList.Of(
        [
            Claim("glossary", "fr/words/"), Claim("free-page", "fr/words/", Some.TermRecord("words", "mots")),
            Claim("term", "fr/words/lexeme/", token), Claim("term", "fr/words/lexeme/", agent),
        ]).Conflicts.Select(conflict => conflict.Again.Address.Value));

    [Fact]
    public void Pages_beside_a_contested_one_are_reported_too() => Assert.Equal(
        ["fr/a/", "fr/ab/"],
        PageList.Of(
        [
            Claim("term", "fr/a/", token), Claim("term", "fr/a/", agent),
            Claim("term", "fr/ab/", token), Claim("term", "fr/ab/", agent),
        ]).Conflicts.Select(conflict => conflict.Again.Address.Value));

    [Fact]
    public void A_page_below_another_that_nobody_contests_is_reported() => Assert.Equal(
        ["fr/a/more/"],
        PageList.Of([Claim("term", "fr/a/", token), Claim("term", "fr/a/more/", token), Claim("term", "fr/a/more/", agent)])
            .Conflicts.Select(conflict => conflict.Again.Address.Value));

    [Fact]
    public void A_reserved_page_is_not_listed()
    {
        var pages = PageList.Of([Claim("glossary", "fr/glossary/", language: french, menu: PageMenu.Header, isReserved: true)]);

        Assert.Empty(pages.All);
        Assert.Null(pages.First("glossary", french));
        Assert.Empty(pages.In(PageMenu.Header, french));
    }

    [Fact]
    public void A_reserved_page_keeps_its_address()
    {
        var (reserved, authors) = (Claim("glossary", "fr/glossary/", isReserved: true), Claim("free-page", "fr/glossary/", token));

        var pages = PageList.Of([reserved, authors]);

        Assert.Empty(pages.All);
        Assert.Equal([(reserved, authors)], pages.Conflicts);
    }

    [Fact]
    public void A_subject_has_a_page_in_each_language()
    {
        var pages = PageList.Of(
        [
            Claim("term", "fr/jeton/", token, french), Claim("term", "en/token/", token, english),
            Claim("term", "fr/agent/", agent, french), Claim("term", "en/agent/", agent, english),
        ]);

        Assert.Equal("en/token/", pages.Of(token, english).Address.Value);
        Assert.Equal("fr/agent/", pages.Of(agent, french).Address.Value);
    }

    [Fact]
    public void The_first_page_of_a_subject_is_the_one_that_links_lead_to() => Assert.Equal(
        "fr/jeton/",
        PageList.Of([Claim("term", "fr/jeton/", token, french), Claim("cards", "fr/jeton/cards/", token, french)])
            .Of(token, french).Address.Value);

    [Fact]
    public void A_page_left_behind_at_a_former_address_is_not_the_page_of_its_subject()
    {
        var pages = PageList.Of(
            [Claim("redirect", "fr/old/", token, french, movedTo: "fr/jeton/"), Claim("term", "fr/jeton/", token, french)]);

        Assert.Equal("fr/jeton/", pages.Of(token, french).Address.Value);
        Assert.Null(pages.Find("redirect", token, french));
    }

    [Fact]
    public void The_first_page_of_a_kind_is_found_by_language()
    {
        var pages = PageList.Of([Claim("search", "fr/search/", language: french), Claim("search", "en/search/", language: english)]);

        Assert.Equal("en/search/", pages.First("search", english)!.Address.Value);
    }

    [Fact]
    public void Where_a_kind_has_several_pages_in_a_language_the_first_in_the_list_counts() => Assert.Equal(
        "fr/404.html",
        PageList.Of([Claim("not-found", "fr/404.html", language: french), Claim("not-found", "404.html", language: french)])
            .First("not-found", french)!.Address.Value);

    [Fact]
    public void The_first_page_of_a_kind_may_be_about_a_subject() =>
        Assert.Equal("fr/", PageList.Of([Claim("home", "fr/", token, french)]).First("home", french)!.Address.Value);

    [Theory]
    [InlineData("glossary", "fr")]
    [InlineData("search", "en")]
    public void There_is_no_first_page_of_an_unknown_kind_or_language(string kind, string language) =>
        Assert.Null(PageList.Of([Claim("search", "fr/search/", language: french)]).First(kind, Some.Pack(language)));

    [Fact]
    public void A_page_is_found_by_kind_subject_and_language()
    {
        var pages = PageList.Of(
        [
            Claim("term", "fr/jeton/", token, french), Claim("term", "en/token/", token, english),
            Claim("cards", "fr/jeton/cards/", token, french), Claim("permalink", "t/token/", token),
            Claim("search", "fr/search/", language: french),
        ]);

        Assert.Equal("fr/jeton/cards/", pages.Find("cards", token, french)!.Address.Value);
        Assert.Equal("en/token/", pages.Find("term", token, english)!.Address.Value);
        Assert.Equal("t/token/", pages.Find("permalink", token, null)!.Address.Value);
        Assert.Equal("fr/search/", pages.Find("search", null, french)!.Address.Value);
    }

    [Fact]
    public void What_the_list_does_not_have_is_not_found()
    {
        var pages = PageList.Of([Claim("term", "fr/jeton/", token, french), Claim("search", "fr/search/", language: french)]);

        Assert.Null(pages.Find("cards", token, french));
        Assert.Null(pages.Find("term", token, english));
        Assert.Null(pages.Find("term", agent, french));
        Assert.Null(pages.Find("term", null, french));
        Assert.Null(pages.Find("search", token, french));
    }

    [Fact]
    public void The_versions_of_a_page_are_those_of_its_kind_and_subject_itself_included()
    {
        var page = Claim("term", "fr/jeton/", token, french);

        var pages = PageList.Of(
        [
            page, Claim("term", "en/token/", token, english), Claim("cards", "en/token/cards/", token, english),
            Claim("term", "fr/agent/", agent, french), Claim("term", "en/agent/", agent, english),
        ]);

        Assert.Equal(["fr/jeton/", "en/token/"], pages.Versions(page).Select(version => version.Address.Value));
    }

    [Fact]
    public void A_page_of_the_guide_has_versions_too()
    {
        var page = Claim("search", "en/search/", language: english);

        var pages = PageList.Of(
            [Claim("search", "fr/search/", language: french), page, Claim("glossary", "fr/glossary/", language: french)]);

        Assert.Equal(["fr/search/", "en/search/"], pages.Versions(page).Select(version => version.Address.Value));
    }

    [Fact]
    public void A_page_without_language_is_no_version()
    {
        var page = Claim("permalink", "t/token/", token);

        Assert.Empty(PageList.Of([page]).Versions(page));
    }

    [Fact]
    public void A_numbered_page_has_the_same_number_in_the_other_languages()
    {
        var page = Claim("term", "fr/jeton/2/", token, french, part: new PagePart(2, 2));
        var pages = PageList.Of(
        [
            Claim("term", "fr/jeton/", token, french, part: new PagePart(1, 2)), page,
            Claim("term", "en/token/", token, english, part: new PagePart(1, 2)),
            Claim("term", "en/token/2/", token, english, part: new PagePart(2, 2)),
        ]);

        Assert.Equal(["fr/jeton/2/", "en/token/2/"], pages.Versions(page).Select(version => version.Address.Value));
        Assert.Equal(["fr/jeton/", "fr/jeton/2/"], pages.Parts(page).Select(part => part.Address.Value));
        Assert.Equal("fr/jeton/", pages.Of(token, french).Address.Value);
    }

    [Fact]
    public void A_slug_that_names_pages_of_two_kinds_is_in_conflict_once() => Assert.Equal(
        ["fr/topics/a/"],
        PageList.Of(
        [
            Claim("topic", "fr/topics/a/", token, french), Claim("topic", "fr/topics/a/", agent, french),
            Claim("complete-guide", "fr/all/a/", token, french), Claim("complete-guide", "fr/all/a/", agent, french),
        ]).Conflicts.Select(conflict => conflict.Again.Address.Value));

    [Fact]
    public void A_menu_holds_its_pages_in_one_language_in_their_order() => Assert.Equal(
        ["fr/glossary/", "fr/all/"],
        PageList.Of(
        [
            Claim("glossary", "fr/glossary/", language: french, menu: PageMenu.Header),
            Claim("glossary", "en/glossary/", language: english, menu: PageMenu.Header),
            Claim("search", "fr/search/", language: french),
            Claim("free-page", "fr/about/", token, french, menu: PageMenu.Footer),
            Claim("complete-guide", "fr/all/", language: french, menu: PageMenu.Header),
        ]).In(PageMenu.Header, french).Select(page => page.Address.Value));

    private static Page Claim(
        string kind, string address, ISubject? subject = null, LanguagePack? language = null,
        string? movedTo = null, PageMenu menu = PageMenu.None, bool isReserved = false,
        PagePart? part = null) => new()
        {
            Kind = kind,
            Address = new PageAddress(address),
            Location = Some.File("guide.yml", "").At(0),
            Subject = subject,
            Language = language,
            MovedTo = movedTo is null ? null : new PageAddress(movedTo),
            Menu = menu,
            IsReserved = isReserved,
            Part = part ?? PagePart.Whole,
        };
}
