namespace StudyGuide.Search;

/// <summary>A word of a text, in lower case.</summary>
/// <param name="Number">Its number in the vocabulary of the tokenizer.</param>
/// <param name="Position">Counts the words; a compound stands where its first part does.</param>
internal readonly record struct Word(string Text, int Number, int Position, WordKind Kind);

/// <summary>What a word is in its text.</summary>
internal enum WordKind
{
    /// <summary>A word that stands alone.</summary>
    Simple,

    /// <summary>A word inside of a compound.</summary>
    Part,

    /// <summary>Several words in one: <c>fine-tuning</c>, which is found as <c>finetuning</c>, or <c>tools/call</c>.</summary>
    Compound,
}

/// <summary>What a text is, as far as its words go.</summary>
internal enum WordSource
{
    Prose,

    /// <summary>Short texts in which symbols matter: titles, names and queries, such as <c>== or ===</c>.</summary>
    Title,

    /// <summary>As in <see cref="Title"/>; and <c>toolChoice</c> is two words as well.</summary>
    Code,
}
