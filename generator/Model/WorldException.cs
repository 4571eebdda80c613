namespace StudyGuide.Model;

/// <summary>
/// The world around the program says no: a disk is full, a folder cannot be read, a port is taken. Neither the author's mistake nor ours,
/// so that one line for the user is all there is: what happened, and what to do.
/// </summary>
internal class WorldException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Whether a problem comes from the world and not from a defect.</summary>
    public static bool IsBehind(Exception problem) => problem is IOException or UnauthorizedAccessException;
}
