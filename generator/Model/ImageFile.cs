using System.Security.Cryptography;

namespace StudyGuide.Model;

/// <summary>A picture in <c>input/</c> that texts show.</summary>
/// <param name="relativePath">The path inside <c>input/</c>, with forward slashes.</param>
internal sealed class ImageFile(string relativePath, ReadOnlyMemory<byte> bytes)
{
    private static readonly string[] Endings = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];

    public string RelativePath { get; } = relativePath;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Where the picture is published; the name changes with the content, so that browsers may keep it for ever.</summary>
    public string Address { get; } =
        $"assets/{NameOf(relativePath)}.{Fingerprint.Of(bytes.Span)}{Path.GetExtension(relativePath).ToLowerInvariant()}";

    private static string NameOf(string path) => Slug.From(Path.GetFileNameWithoutExtension(path)) is { Length: > 0 } name ? name : "image";

    public static bool IsImage(string path) => Endings.Contains(Path.GetExtension(path).ToLowerInvariant());
}

/// <summary>A short text that changes with the content of a file.</summary>
internal static class Fingerprint
{
    /// <summary>The first 32 bits of the SHA-256 hash, in lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
}
