using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Reading;
using StudyGuide.Rendering;
using StudyGuide.Rendering.Pages;
using StudyGuide.Tests.Support;

namespace StudyGuide.Tests.Rendering;

/// <summary>The pages that a small guide in French and English has.</summary>
public sealed class SiteFilesListTests
{
    private const string Source = "sources:\n  - {title: Un article, url: \"https://example.org/a\"}";

    private static readonly Content content = Some.Content(
        Some.Question("rag", frontMatter: $"slug: la-rag\nreviewed: 2026-11-24\naliases: [old]\n{Source}"),
        Some.Translation("rag", frontMatter: "slug: the-rag"),
        Some.Question("solo"),
        Some.Term("token", "jeton", "token"),
        FreePage("index", "Bienvenue"),
        FreePage("about", "À propos"),
        FreePage("about", "About", "en"));

    private static readonly ImmutableArray<LanguagePack> packs = Some.Packs;
    private static readonly PageList pages = SiteFiles.List(content, packs);
    private static readonly Question rag = content.QuestionsById["rag"];
    private static readonly Question solo = content.QuestionsById["solo"];

    [Theory]
    [InlineData("home", "fr/", "en/")]
    [InlineData("questions", "fr/questions/", "en/questions/")]
    [InlineData("topic", "fr/topics/agents/", "en/topics/agents/")]
    [InlineData("level", "fr/levels/base/", "en/levels/basic/")]
    [InlineData("question", "fr/questions/la-rag/", "en/questions/the-rag/", "fr/questions/question-solo/", "en/questions/solo/")]
    [InlineData("glossary", "fr/glossary/", "en/glossary/")]
    [InlineData("term", "fr/glossary/jeton/", "en/glossary/token/")]
    [InlineData("free-page", "fr/a-propos/", "en/about/")]
    [InlineData("sources", "fr/sources/", "en/sources/")]
    [InlineData("complete-guide", "fr/complete-guide/", "en/complete-guide/")]
    [InlineData("search", "fr/search/", "en/search/")]
    [InlineData("offline", "fr/offline/", "en/offline/")]
    [InlineData("not-found", "fr/404.html", "en/404.html")]
    [InlineData("not-found-anywhere", "404.html")]
    [InlineData("root", "")]
    [InlineData("permalink", "q/rag/", "q/solo/")]
    [InlineData("redirect", "fr/questions/old/", "en/questions/old/", "q/old/")]
    public void A_kind_has_its_pages(string kind, params string[] addresses) => Assert.Equal(addresses, Addresses(pages, kind));

    [Fact]
    public void Pages_are_listed_kind_by_kind() => Assert.Equal(
        SiteFiles.Kinds.SelectMany(kind => Addresses(pages, kind.Name)),
        pages.All.Select(page => page.Address.Value));

    [Fact]
    public void An_address_begins_with_its_language_where_the_page_has_one() => Assert.All(
        pages.All.Where(page => page.Language is not null),
        page => Assert.StartsWith($"{page.Language!.Code}/", page.Address.Value, StringComparison.Ordinal));

    [Fact]
    public void An_address_is_made_of_the_words_of_its_language()
    {
        var words = new Dictionary<string, string>(packs[0].Addresses) { ["questions"] = "demandes", ["search"] = "chercher" };
        var french = packs[0] with { Addresses = words.ToFrozenDictionary() };

        var others = SiteFiles.List(content, [french, packs[1]]);

        Assert.Equal(["fr/demandes/", "en/questions/"], Addresses(others, "questions"));
        Assert.Equal("fr/demandes/la-rag/", others.Of(rag, french).Address.Value);
        Assert.Equal(["fr/chercher/", "en/search/"], Addresses(others, "search"));
    }

    [Fact]
    public void A_language_that_the_theme_lacks_has_no_pages()
    {
        var others = SiteFiles.List(content, [packs[0]]);

        Assert.DoesNotContain(others.All, page => page.Address.Value.StartsWith("en/", StringComparison.Ordinal));
        Assert.Contains(others.All, page => page.Address.Value == "fr/questions/la-rag/");
    }

    [Fact]
    public void A_question_without_translation_lives_at_its_id_and_is_not_real()
    {
        var standIn = pages.Of(solo, packs[1]);

        Assert.Equal(("en/questions/solo/", false), (standIn.Address.Value, standIn.IsReal));
        Assert.True(pages.Of(solo, packs[0]).IsReal);
    }

    [Fact]
    public void A_stand_in_has_the_title_and_the_file_of_the_original()
    {
        var standIn = pages.Of(solo, packs[1]);

        Assert.Equal(new PageTitle("Question solo", packs[0]), standIn.Title);
        Assert.Equal("questions/solo.fr.md", standIn.Source!.RelativePath);
    }

    [Fact]
    public void A_translation_has_a_title_and_a_file_of_its_own()
    {
        var translation = pages.Of(rag, packs[1]);

        Assert.Equal(new PageTitle("Question rag", packs[1]), translation.Title);
        Assert.Equal("questions/rag.en.md", translation.Source!.RelativePath);
    }

    [Fact]
    public void A_free_page_without_translation_lives_at_its_id_and_is_not_real()
    {
        var standIn = Assert.Single(Pages(FreePage("team", "Qui sommes-nous")).All, page => page.Kind == FreePageKind.Kind && !page.IsReal);

        Assert.Equal("en/team/", standIn.Address.Value);
    }

    [Fact]
    public void Only_stand_ins_and_pages_for_unknown_addresses_are_not_real() => Assert.Equal(
        ["en/questions/solo/", "fr/offline/", "en/offline/", "fr/404.html", "en/404.html", "404.html"],
        pages.All.Where(page => !page.IsReal).Select(page => page.Address.Value));

    [Fact]
    public void The_introduction_makes_the_home_page_and_has_none_of_its_own()
    {
        var introduction = content.FreePagesById["index"];

        Assert.Equal(
            ["fr/", "en/"],
            pages.All.Where(page => ReferenceEquals(page.Subject, introduction)).Select(page => page.Address.Value));
        Assert.Equal("pages/index.fr.md", pages.Of(introduction, packs[1]).Source!.RelativePath);
    }

    [Fact]
    public void Without_an_introduction_there_is_a_home_page_all_the_same()
    {
        var home = Pages(Some.Question("rag")).All.First(page => page.Kind == HomePage.Kind);

        Assert.Equal(("fr/", null, null), (home.Address.Value, home.Subject, home.Source));
    }

    [Fact]
    public void Links_to_a_question_lead_to_the_page_where_it_stands_alone() =>
        Assert.Equal(["question", "question"], packs.Select(language => pages.Of(rag, language).Kind));

    [Fact]
    public void A_language_that_a_question_is_not_written_in_has_a_page_all_the_same()
    {
        var guide = Some.File("guide.yml", Some.GuideYaml.Replace("[fr, en]", "[fr, en, ar]", StringComparison.Ordinal));
        var three = ContentReader.Read([guide, Some.Question("rag"), Some.Translation("rag")]).Content!;

        var others = SiteFiles.List(three, [.. packs, Some.Pack("ar")]);

        Assert.Contains("ar/questions/rag/", Addresses(others, QuestionPage.Kind));
    }

    [Fact]
    public void A_guide_without_questions_has_the_pages_of_the_guide_all_the_same() => Assert.Equal(
        ["home", "questions", "topic", "level", "complete-guide", "search", "offline", "not-found", "not-found-anywhere", "root"],
        Pages().All.Select(page => page.Kind).Distinct());

    [Theory]
    [InlineData("glossary")]
    [InlineData("term")]
    public void Without_terms_there_is_no_glossary(string kind) =>
        Assert.Empty(Addresses(Pages(Some.Question("rag", frontMatter: Source)), kind));

    [Fact]
    public void Without_sources_there_is_no_list_of_them() =>
        Assert.Empty(Addresses(Pages(Some.Question("rag"), Some.Term("token", "jeton", "token")), "sources"));

    [Fact]
    public void A_glossary_that_is_not_there_is_in_no_menu() =>
        Assert.Equal(["questions", "complete-guide"], Menu(Pages(Some.Question("rag")), PageMenu.Header, "fr").Select(page => page.Kind));

    [Theory]
    [InlineData("fr", "fr/questions/", "fr/glossary/", "fr/complete-guide/")]
    [InlineData("en", "en/questions/", "en/glossary/", "en/complete-guide/")]
    public void The_menu_above_a_page_has_the_ways_into_the_guide(string language, params string[] addresses) =>
        Assert.Equal(addresses, Menu(pages, PageMenu.Header, language).Select(page => page.Address.Value));

    [Theory]
    [InlineData("fr", "fr/a-propos/", "fr/sources/")]
    [InlineData("en", "en/about/", "en/sources/")]
    public void The_menu_below_a_page_has_free_pages_and_sources(string language, params string[] addresses) =>
        Assert.Equal(addresses, Menu(pages, PageMenu.Footer, language).Select(page => page.Address.Value));

    [Theory]
    [InlineData("en/questions/the-rag/", "en/topics/agents/", "en/")]
    [InlineData("en/questions/solo/", "en/topics/agents/", "en/")]
    [InlineData("en/glossary/token/", "en/glossary/", "en/")]
    [InlineData("en/topics/agents/", "en/")]
    [InlineData("en/levels/basic/", "en/")]
    [InlineData("en/questions/", "en/")]
    [InlineData("en/glossary/", "en/")]
    [InlineData("en/about/", "en/")]
    [InlineData("en/sources/", "en/")]
    [InlineData("en/complete-guide/", "en/")]
    [InlineData("en/search/", "en/")]
    [InlineData("en/")]
    [InlineData("en/404.html")]
    [InlineData("")]
    [InlineData("q/rag/")]
    [InlineData("en/questions/old/")]
    public void Above_a_page_stands_what_it_is_part_of(string address, params string[] above) => Assert.Equal(above, Above(Page(address)));

    [Fact]
    public void A_question_whose_topic_is_unknown_is_part_of_nothing()
    {
        var others = Pages(Some.File("questions/rag.fr.md", "---\ntopic: unknown\nlevel: basic\ntitle: RAG\n---\n\nUne réponse.\n"));

        Assert.All(others.All.Where(page => page.Kind == QuestionPage.Kind), page => Assert.Null(page.Parent));
    }

    [Theory]
    [InlineData("fr/", "")]
    [InlineData("en/questions/the-rag/", "q/rag/")]
    [InlineData("en/questions/solo/", "q/solo/")]
    public void A_home_page_or_question_has_an_address_for_readers_of_any_language(string address, string neutral) =>
        Assert.Equal(neutral, Page(address).Neutral?.Value);

    [Fact]
    public void No_other_page_has_an_address_for_readers_of_any_language() =>
        Assert.Equal(["home", "question"], pages.All.Where(page => page.Neutral is not null).Select(page => page.Kind).Distinct());

    [Fact]
    public void A_neutral_address_is_that_of_a_page_without_language() => Assert.All(
        pages.All.Where(page => page.Neutral is not null),
        page => Assert.Null(pages.All.Single(other => other.Address == page.Neutral).Language));

    [Fact]
    public void Search_engines_know_all_pages_but_those_that_only_lead_to_others_or_repeat_them() => Assert.Equal(
        ["search", "offline", "not-found", "not-found-anywhere", "permalink", "redirect"],
        pages.All.GroupBy(page => page.Kind).Where(kind => kind.Any(page => !page.IsIndexed)).Select(kind => kind.Key));

    [Fact]
    public void A_question_changed_when_it_was_reviewed() => Assert.Equal(
        ["fr/questions/la-rag/ 2026-11-24", "en/questions/the-rag/ 2026-11-24"],
        pages.All.Where(page => page.Changed is not null).Select(page => $"{page.Address} {page.Changed:yyyy-MM-dd}"));

    [Fact]
    public void A_category_is_called_as_its_language_calls_it() => Assert.Equal(
        ["Base", "Basic"],
        pages.All.Where(page => page.Kind == LevelPage.Kind).Select(page => page.Title.Text));

    [Fact]
    public void No_page_of_a_guide_without_mistakes_is_in_conflict() => Assert.Empty(pages.Conflicts);

    private static Page Page(string address) => pages.All.Single(page => page.Address.Value == address);

    private static IEnumerable<string> Above(Page page)
    {
        for (var parent = page.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent.Address.Value;
        }
    }

    private static IEnumerable<Page> Menu(PageList list, PageMenu menu, string language) =>
        list.In(menu, list.All.First(page => page.Language?.Code == new LanguageCode(language)).Language!);

    private static IEnumerable<string> Addresses(PageList list, string kind) =>
        list.All.Where(page => page.Kind == kind).Select(page => page.Address.Value);

    private static PageList Pages(params SourceFile[] files) => Some.Pages(Some.Content(files));

    private static SourceFile FreePage(string id, string title, string language = "fr") =>
        Some.File($"pages/{id}.{language}.md", $"---\ntitle: {title}\n---\n\nTexte.\n");
}
