using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyGuide.Writing;

/// <summary>The list of the files of a site that a build keeps in the output folder for the next one.</summary>
internal sealed partial record FileList(string About, ImmutableArray<string> Files)
{
    private const string Remark = "This folder is written by StudyGuide: whatever else is put here is removed at the next build.";

    /// <returns>The paths of the files; nothing where there is no list that can be understood.</returns>
    public static ImmutableArray<string>? Read(string path)
    {
        try
        {
            return File.Exists(path)
                && JsonSerializer.Deserialize(File.ReadAllBytes(path), FileListJson.Default.FileList) is { Files.IsDefault: false } list
                && list.Files.All(IsBelow)
                    ? list.Files
                    : null;
        }
        catch (JsonException) // somebody else has been here
        {
            return null;
        }
    }

    private static bool IsBelow(string? file) => file is { Length: > 0 } && !file.Split('/').Contains("..");

    /// <summary>Writes a list; it is there as a whole or not at all.</summary>
    public static void Write(string path, ImmutableArray<string> files)
    {
        var fresh = path + "~";
        File.WriteAllBytes(fresh, JsonSerializer.SerializeToUtf8Bytes(new FileList(Remark, files), FileListJson.Default.FileList));
        File.Move(fresh, path, overwrite: true);
    }

    [JsonSourceGenerationOptions(WriteIndented = true)]
    [JsonSerializable(typeof(FileList))]
    private sealed partial class FileListJson : JsonSerializerContext;
}
