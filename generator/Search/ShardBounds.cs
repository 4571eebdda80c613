namespace StudyGuide.Search;

/// <summary>What tells a script which shard holds what it looks for.</summary>
/// <param name="Words">The text that each shard of words begins with.</param>
/// <param name="Endings">The same for the words spelt backwards.</param>
/// <param name="PairShards">How many shards of word pairs there are.</param>
/// <param name="PairBits">How many bits the key of a pair has.</param>
internal readonly record struct ShardBounds(IEnumerable<string> Words, IEnumerable<string> Endings, int PairShards, int PairBits);
