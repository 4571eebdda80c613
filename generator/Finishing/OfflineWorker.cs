using System.Collections.Immutable;
using System.Text;
using StudyGuide.Linking;
using StudyGuide.Model;

namespace StudyGuide.Finishing;

/// <summary>
/// The service worker, which keeps the site in a browser and answers for it without a network. One script holds its version and its
/// list, so that no browser ever has one of the two from another version.
/// </summary>
internal static class OfflineWorker
{
    /// <summary>Where browsers look for it again and again, also once the site does without.</summary>
    public const string File = "worker.js";

    private static readonly string Shared = Resource("worker-caches.js");
    private static readonly string Keeping = Resource("worker-keep.js");
    private static readonly string Answering = Resource("worker-answer.js");
    private static readonly string Leaving = Resource("worker-leave.js");

    public static ReadOnlyMemory<byte> Write(Site site, ImmutableArray<RenderedFile> rendered) =>
        Encoding.UTF8.GetBytes(site.Guide.Publishing.Offline is null ? Shared + Leaving : Kept(new OfflineList(site, rendered).Write()));

    private static string Kept(ReadOnlyMemory<byte> list) =>
        $"""
        const VERSION = '{Fingerprint.Of(list.Span)}';
        const LIST = {Encoding.UTF8.GetString(list.Span)};

        """.ReplaceLineEndings("\n") + Shared + Keeping + Answering;

    private static string Resource(string name)
    {
        using var resource = new StreamReader(typeof(OfflineWorker).Assembly.GetManifestResourceStream(name)!);
        return resource.ReadToEnd().ReplaceLineEndings("\n");
    }
}
