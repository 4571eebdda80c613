using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Renderers.Html;

namespace StudyGuide.Reading;

/// <summary>Tells braces that hold attributes from braces that hold text.</summary>
internal static class Braces
{
    /// <summary>Whether the braces at the beginning of a slice are written like attributes: <c>{#id .class lang=en}</c>.</summary>
    /// <remarks>A word alone, <c>{title}</c>, is what templates and programs write.</remarks>
    public static bool AreAttributes(StringSlice braces) => Read(ref braces) is not null;

    /// <summary>
    /// Whether they can belong to a whole block, which nothing else tells: there has to be an id or a value. <c>{.env}</c> is a file.
    /// </summary>
    public static bool CanBelongToBlock(StringSlice braces) =>
        Read(ref braces) is { } attributes && (attributes.Id is not null || attributes.Properties is { Count: > 0 });

    /// <summary>Reads braces and moves the slice behind them.</summary>
    /// <returns>Nothing where they hold something else than attributes.</returns>
    public static HtmlAttributes? Read(ref StringSlice braces) =>
        GenericAttributesParser.TryParse(ref braces, out var attributes)
        && attributes is not { Id: null, Classes: null, Properties: null }
        && (attributes.Properties ?? []).TrueForAll(property => property.Value is not null)
            ? attributes
            : null;
}
