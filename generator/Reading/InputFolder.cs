using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>The folder <c>input/</c> on disk: the only place where content is read from.</summary>
internal static class InputFolder
{
    /// <summary>Larger files are refused: no page of a guide comes near, and one slip should not exhaust the memory.</summary>
    public const int MaximumFileSize = 1_000_000;

    /// <summary>The same for pictures.</summary>
    public const int MaximumImageSize = 10_000_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> ForbiddenCharacters = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n']),
        .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code),
        .. Enumerable.Range(0xFDD0, 0x20).Select(code => (char)code),
        '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Reads every text and picture below <paramref name="folder"/>, in ordinal order of their paths.</summary>
    /// <param name="folder">The folder, as the user named it; messages repeat it.</param>
    /// <param name="known">Files read before, used again where size and time of change are the same.</param>
    public static async Task<(ImmutableArray<SourceFile> Files, ImmutableArray<ImageFile> Images, ImmutableArray<Diagnostic> Diagnostics)> ReadAsync(
        string folder, FileCache? known = null)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
        {
            return ([], [], [Problem(folder, "", DiagnosticCode.GuideMissing, $"There is no folder '{folder}'.", "Name the folder of the guide with --input.")]);
        }

        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var images = ImmutableArray.CreateBuilder<ImageFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var paths = Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(IsContent)
            .Order(StringComparer.Ordinal);
        foreach (var relative in paths)
        {
            var info = new FileInfo(Path.Combine(root, relative));
            if (Outside(info, root))
            {
                diagnostics.Add(Problem(folder, relative, DiagnosticCode.LinkLeavesInput,
                    "This symbolic link leads out of the input folder.", "Copy the file into the folder instead."));
            }
            else if (info.Length > LimitOf(relative))
            {
                diagnostics.Add(Problem(folder, relative, DiagnosticCode.FileTooLarge,
                    $"The file has {info.Length} bytes; at most {LimitOf(relative)} are read.", ImageFile.IsImage(relative) ? "Save the picture smaller." : "Split it into several questions or pages."));
            }
            else if (ImageFile.IsImage(relative))
            {
                images.Add(new ImageFile(relative, await File.ReadAllBytesAsync(info.FullName)));
            }
            else if (known?.Find(info) is { } unchanged)
            {
                files.Add(unchanged);
            }
            else
            {
                var bytes = await File.ReadAllBytesAsync(info.FullName);
                var (file, diagnostic) = Decode(DisplayPath(folder, relative), relative, bytes);
                files.Add(file);
                diagnostics.AddRange(diagnostic is null ? ImmutableArray<Diagnostic>.Empty : [diagnostic]);
                known?.Remember(info, file, isValid: diagnostic is null);
            }
        }

        return (files.ToImmutable(), images.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>The text in <paramref name="bytes"/>: UTF-8, with or without a byte order mark; line breaks become <c>\n</c>.</summary>
    public static (SourceFile File, Diagnostic? Diagnostic) Decode(string path, string relativePath, byte[] bytes)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            var file = new SourceFile(path, relativePath, Normalize(StrictUtf8.GetString(bytes.AsSpan(start))));
            return (file, ForbiddenCharacter(file));
        }
        catch (DecoderFallbackException invalid)
        {
            var file = new SourceFile(path, relativePath, Normalize(Encoding.UTF8.GetString(bytes.AsSpan(start))));
            var offset = Normalize(Encoding.UTF8.GetString(bytes.AsSpan(start, Math.Max(invalid.Index, 0)))).Length;
            return (file, new Diagnostic(DiagnosticCode.InvalidUtf8, "The file is not valid UTF-8 here.", file.At(offset), "Save the file as UTF-8."));
        }
    }

    /// <summary>Control characters mean nothing in a text, and HTML forbids them as it does noncharacters (HTML Living Standard, 13.2.3.5).</summary>
    private static Diagnostic? ForbiddenCharacter(SourceFile file)
    {
        var index = file.Text.AsSpan().IndexOfAny(ForbiddenCharacters);
        return index < 0 ? null : new Diagnostic(DiagnosticCode.InvalidUtf8,
            $"The character U+{(int)file.Text[index]:X4} is not allowed.", file.At(index), "Delete it; editors can show invisible characters.");
    }

    /// <summary>Files and folders whose name begins with a dot or an underscore are not content, nor are a folder's notes to authors.</summary>
    private static bool IsContent(string relative) =>
        !relative.Split('/').Any(part => part.StartsWith('.') || part.StartsWith('_')) && !relative.EndsWith("README.md", StringComparison.Ordinal)
        && relative != "translations.lock";

    private static int LimitOf(string relative) => ImageFile.IsImage(relative) ? MaximumImageSize : MaximumFileSize;

    private static bool Outside(FileInfo info, string root)
    {
        for (FileSystemInfo? item = info; item is not null && item.FullName.Length > root.Length; item = Directory.GetParent(item.FullName))
        {
            var target = item.ResolveLinkTarget(returnFinalTarget: true);
            if (target is not null && !target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Normalize(string text) => text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;

    private static string DisplayPath(string folder, string relative) => Path.Combine(folder, relative).Replace('\\', '/');

    private static Diagnostic Problem(string folder, string relative, DiagnosticCode code, string message, string hint) =>
        new(code, message, new SourceFile(DisplayPath(folder, relative), relative, "").At(0), hint);
}
