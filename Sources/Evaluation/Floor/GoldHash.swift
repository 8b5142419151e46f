import Evidence

/// The hash of a gold: of `gold.jsonl` and of each text that it names, byte by byte.
public enum GoldHash {
    /// The SHA-256 of the lines, then of the name and the file of each text, each with its length before it.
    ///
    /// - Parameter texts: in the order of the lines.
    public static func hash(lines: String, texts: [(id: String, file: String)]) -> ContentHash {
        var hasher = ContentHash.Hasher()
        hasher.update(part: lines)
        for text in texts {
            hasher.update(part: text.id)
            hasher.update(part: text.file)
        }
        return hasher.finish()
    }
}
