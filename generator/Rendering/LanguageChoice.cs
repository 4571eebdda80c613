using System.Collections.Immutable;
using StudyGuide.Model;
using StudyGuide.Rendering.Models;

namespace StudyGuide.Rendering;

/// <summary>What the pages have in common that belong to no language and open the same thing in the reader's.</summary>
internal static class LanguageChoice
{
    public static string Template { get; } = PageTemplate.Named("choose-language");

    /// <summary>The script that opens what such a page offers; where there is no choice, the one thing that there is.</summary>
    public const string EarlyScript = "language-choice";

    /// <param name="opens">What the page opens in a language.</param>
    /// <param name="title">What that is called there.</param>
    public static ReadOnlyMemory<byte> Print(
        Page page, PageRenderer renderer, Func<LanguagePack, Page> opens, Func<LanguagePack, TypesetTitle> title, string? description)
    {
        var site = renderer.Site;
        var scope = renderer.Scope(page, site.Languages[0]);
        return renderer.PrintAlone(Template, new LanguageChoiceModel
        {
            Title = title(scope.Language).Text,
            Language = scope.Language.Code.Value,
            Direction = scope.Language.Direction,
            Description = description,
            Root = page.Address.WayToRoot,
            Canonical = renderer.Absolute(page.IsIndexed ? page.Address : opens(scope.Language).Address),
            IsIndexed = page.IsIndexed,
            Sharing = renderer.Sharing(page.Address, scope, title(scope.Language).Text, SharingModel.Website),
            Alternates = renderer.Alternates(site.Languages.Select(opens)),
            Choices = [.. site.Languages.Select(pack =>
                new Choice(pack.Code.Value, pack.Direction, pack.Name, title(pack).Html, scope.To(opens(pack))))],
            Site = renderer.SiteModel(scope),
            Stylesheet = renderer.Stylesheet(Template, scope),
            Scripts = [renderer.EarlyScript(EarlyScript, scope)],
        });
    }
}

/// <summary>
/// A page outside of any language that opens the same thing in the reader's language; its title is in the source
/// language.
/// </summary>
internal sealed record LanguageChoiceModel : HeadModel
{
    /// <summary>The way to the root of the site.</summary>
    public required string Root { get; init; }

    public required ImmutableArray<Choice> Choices { get; init; }
}

/// <summary>One of the languages to choose from.</summary>
/// <param name="TitleHtml">The title of what opens, in that language.</param>
internal sealed record Choice(string Language, string Direction, string Name, string TitleHtml, string Address);
