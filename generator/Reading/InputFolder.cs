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

    /// <summary>Says which source each translation was made from; it is no part of the guide.</summary>
    private const string LockFile = "translations.lock";

    private static readonly string[] TextEndings = [".css", ".html", ".js", ".lock", ".md", ".svg", ".yml"];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every text and picture below <paramref name="folder"/>, in ordinal order of their paths.</summary>
    /// <param name="folder">The folder, as the user named it; messages repeat it.</param>
    /// <param name="known">Files read before, used again where size and time of change are the same.</param>
    /// <param name="changed">The full paths of all that has changed since then, which alone is looked at; all where nobody knows.</param>
    public static async Task<InputFiles> ReadAsync(
        string folder, ReadingCache? known = null, IReadOnlyCollection<string>? changed = null)
    {
        known ??= new ReadingCache();
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root))
        {
            var missing = Problem(folder, "", DiagnosticCode.GuideMissing,
                File.Exists(root) ? $"'{folder}' is a file and no folder." : $"There is no folder '{folder}'.",
                "Name the folder of the guide with --input.");
            return known.Compare(root, new InputFiles([], [], [missing]));
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var inspector = new FileInspector(folder, root);
        var listing = known.List(root, changed, () => FolderListing.Of(Entries(root)));
        var reading = BeginAll(listing, root, folder, inspector, known, diagnostics);
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var images = ImmutableArray.CreateBuilder<ImageFile>();
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var task in reading)
        {
            try
            {
                var file = await task;
                Add(file.Text, files);
                Add(file.Image, images);
                Add(file.Diagnostic, diagnostics); // not remembered, so that it is told every time
                if (file.Remembered is { } path)
                {
                    present.Add(path);
                }
            }
            catch (Exception problem) when (IsGone(problem))
            {
                // As if it had gone before the folder was listed.
            }
        }

        known.ForgetOthers(root, present);
        var published = IsStaticFolder(root, StaticFile.Folder) ? StaticFolder.List(inspector, root, diagnostics) : [];
        return known.Compare(root, new InputFiles(files.ToImmutable(), images.ToImmutable(), diagnostics.ToImmutable())
        {
            StaticFiles = published,
        });
    }

    /// <summary>Begins to read what can be read, and reports the rest.</summary>
    private static List<Task<ReadFile>> BeginAll(
        FolderListing listing, string root, string folder, FileInspector inspector, ReadingCache known,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var reading = new List<Task<ReadFile>>(); // while the next files are looked at
        foreach (var (info, name) in listing.Entries)
        {
            var relative = Composed(name);
            try
            {
                if (!names.TryAdd(relative, name))
                {
                    diagnostics.Add(Problem(folder, name, DiagnosticCode.DuplicateId,
                        $"The name looks like that of {DisplayPath(folder, names[relative])}: only the way accents are stored differs.",
                        "Delete or rename one of the two."));
                }
                else if (inspector.ProblemOf(info, name, LimitOf(relative), HintOf(relative)) is { } problem)
                {
                    diagnostics.Add(problem);
                }
                else
                {
                    reading.Add(Begin(root, folder, name, relative, (FileInfo)info, known));
                }
            }
            catch (Exception problem) when (IsGone(problem))
            {
                // As if it had gone a moment earlier.
            }
        }

        return reading;
    }

    /// <summary>What a file says; where that is not known already, it is read meanwhile.</summary>
    private static Task<ReadFile> Begin(
        string root, string folder, string name, string relative, FileInfo info, ReadingCache known) =>
        IsImage(relative)
            ? known.Find<ImageFile>(root, info) is { } image
                ? Task.FromResult(new ReadFile(Image: image, Remembered: info.FullName))
                : Task.Run(() => ReadImage(root, relative, info, known))
        : !TextEndings.Contains(info.Extension)
            ? Task.FromResult(new ReadFile(new SourceFile(DisplayPath(folder, name), relative, "")))
        : known.Find<SourceFile>(root, info) is { } text
            ? Task.FromResult(new ReadFile(text, Remembered: info.FullName))
            : Task.Run(() => ReadText(root, DisplayPath(folder, name), relative, info, known));

    private static ReadFile ReadImage(string root, string relative, FileInfo info, ReadingCache known)
    {
        var looked = DateTime.UtcNow;
        var image = known.Remember(root, info, looked, new ImageFile(relative, File.ReadAllBytes(info.FullName)),
            (one, other) => one.Bytes.Span.SequenceEqual(other.Bytes.Span));
        return new ReadFile(Image: image, Remembered: info.FullName);
    }

    private static ReadFile ReadText(string root, string path, string relative, FileInfo info, ReadingCache known)
    {
        var looked = DateTime.UtcNow;
        var (text, diagnostic) = Decode(path, relative, File.ReadAllBytes(info.FullName));
        return diagnostic is not null
            ? new ReadFile(text, Diagnostic: diagnostic)
            : new ReadFile(known.Remember(root, info, looked, text, (one, other) => one.Text == other.Text && one.Path == other.Path),
                Remembered: info.FullName);
    }

    private static void Add<T>(T? item, ImmutableArray<T>.Builder to)
        where T : class
    {
        if (item is not null)
        {
            to.Add(item);
        }
    }

    /// <summary>Whether a file was there when the folder was listed, and is no more.</summary>
    private static bool IsGone(Exception problem) => problem is FileNotFoundException or DirectoryNotFoundException;

    private static IEnumerable<(FileSystemInfo Info, string Relative)> Entries(string root) => FolderEntries.Below(
        new DirectoryInfo(root), "", (name, path) => IsContent(name) && path != LockFile && !IsStaticFolder(root, path));

    private static bool IsStaticFolder(string root, string path) =>
        path == StaticFile.Folder && new DirectoryInfo(Path.Combine(root, path)) is { Exists: true, LinkTarget: null };

    /// <summary>
    /// The text in <paramref name="bytes"/>: UTF-8, with or without a byte order mark; line breaks become <c>\n</c>, and a letter with its
    /// accents one character. Places count the characters of this text.
    /// </summary>
    public static (SourceFile File, Diagnostic? Diagnostic) Decode(string path, string relativePath, byte[] bytes)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            var text = Normalize(StrictUtf8.GetString(bytes.AsSpan(start)));
            var allowed = ForbiddenCharacters.Replace(text);
            var file = new SourceFile(path, relativePath, ComposedText.Of(allowed));
            return (file, ForbiddenCharacters.FirstIn(text, index => file.At(ComposedText.Of(allowed[..index]).Length)));
        }
        catch (DecoderFallbackException invalid)
        {
            var file = new SourceFile(path, relativePath, Normalize(Encoding.UTF8.GetString(bytes.AsSpan(start))));
            var offset = Normalize(Encoding.UTF8.GetString(bytes.AsSpan(start, Math.Max(invalid.Index, 0)))).Length;
            return (file, new Diagnostic(
                DiagnosticCode.InvalidUtf8, "The file is not valid UTF-8 here.", file.At(offset), "Save the file as UTF-8."));
        }
    }

    /// <summary>
    /// Files and folders whose name begins with a dot or an underscore are not content, nor are a folder's notes to authors and what
    /// editors and systems leave behind.
    /// </summary>
    private static bool IsContent(string name) => name is not (['.' or '_', ..] or "README.md") && !PassedOver.Is(name);

    /// <summary>The drawings of figures are texts: they are taken apart and put into pages.</summary>
    private static bool IsImage(string relative) => ImageFile.IsImage(relative) && !Figure.IsDrawing(relative);

    private static int LimitOf(string relative) => IsImage(relative) ? MaximumImageSize : MaximumFileSize;

    private static string HintOf(string relative) =>
        IsImage(relative) ? "Save the picture smaller." : "Split it into several questions or pages.";

    private static string Normalize(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    /// <summary>A path as texts name it; as it is where it holds what no text may.</summary>
    private static string Composed(string path) => ForbiddenCharacters.Replace(path) == path ? ComposedText.Of(path) : path;

    private static string DisplayPath(string folder, string relative) => Path.Combine(folder, relative).Replace('\\', '/');

    private static Diagnostic Problem(string folder, string relative, DiagnosticCode code, string message, string hint) =>
        new(code, message, new SourceFile(DisplayPath(folder, relative), relative, "").At(0), hint);

    /// <summary>A file that was read: a text or a picture.</summary>
    /// <param name="Remembered">The full path of one that need not be read again while it stays the same.</param>
    private sealed record ReadFile(
        SourceFile? Text = null, ImageFile? Image = null, Diagnostic? Diagnostic = null, string? Remembered = null);
}
