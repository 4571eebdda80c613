namespace StudyGuide.Linking;

/// <summary>
/// What makes two spellings one form of a term: case, the kind of apostrophe, and a hyphen or no-break space for a
/// space do not matter.
/// </summary>
internal static class TermSpelling
{
    /// <summary>One character for one, so that places in folded and original text are the same.</summary>
    public static char Fold(char character) => character switch
    {
        '’' => '\'',
        '-' or '‑' or '\u00A0' or '\u202F' or '\n' => ' ',
        _ => char.ToLowerInvariant(character),
    };

    public static string Fold(string form) => new([.. form.Select(Fold)]);

    /// <summary>Whether two spellings of one form have the same letters, capitals included.</summary>
    public static bool HaveSameCase(ReadOnlySpan<char> found, ReadOnlySpan<char> form)
    {
        for (var index = 0; index < found.Length; index++)
        {
            if (char.IsLetter(found[index]) && found[index] != form[index])
            {
                return false;
            }
        }

        return true;
    }
}
