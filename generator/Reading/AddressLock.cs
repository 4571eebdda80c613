using System.Collections.Immutable;
using System.Text;
using StudyGuide.Model;

namespace StudyGuide.Reading;

/// <summary>
/// The file <c>addresses.lock</c>: a line for each address that has been published, with what is there and the sections that can be linked
/// to, as in <c>fr/questions/rag/ questions/rag #short #answer</c>.
/// </summary>
internal static class AddressLock
{
    private const string Introduction =
        "# Addresses that have been published, and that must never lead nowhere. Written by the command 'lock'; commit this file.\n";

    /// <summary>Reads the addresses; lines that begin with # are comments.</summary>
    public static ImmutableArray<PublishedAddress> Read(SourceFile file)
    {
        var addresses = ImmutableArray.CreateBuilder<PublishedAddress>();
        var start = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts is [var address, .. var rest] && address[0] != '#')
            {
                addresses.Add(new PublishedAddress(
                    new PageAddress(address == "/" ? "" : address),
                    rest.FirstOrDefault(part => part[0] != '#') ?? "",
                    [.. rest.Where(part => part[0] == '#').Select(part => part[1..])],
                    file.At(start, address.Length)));
            }

            start += line.Length + 1;
        }

        return addresses.ToImmutable();
    }

    /// <summary>The text of the file, in the order of the addresses.</summary>
    public static string Write(IEnumerable<PublishedAddress> addresses)
    {
        var text = new StringBuilder(Introduction);
        foreach (var entry in addresses.OrderBy(entry => entry.Address.Value, StringComparer.Ordinal))
        {
            string[] parts =
            [
                entry.Address == PageAddress.Root ? "/" : entry.Address.Value,
                .. entry.Subject.Length > 0 ? [entry.Subject] : Array.Empty<string>(),
                .. entry.Anchors.Select(anchor => $"#{anchor}"),
            ];
            text.AppendJoin(' ', parts).Append('\n');
        }

        return text.ToString();
    }
}
