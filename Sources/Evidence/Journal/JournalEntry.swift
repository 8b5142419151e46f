/// One thing that was done to a case. Each entry carries the hash of the one before, so that none can be changed,
/// removed or put between others without breaking the chain.
public struct JournalEntry: Hashable, Sendable, Codable {
    /// Counted from 1 without a gap.
    public let number: Int
    /// When, in UTC.
    public let at: String
    /// Who.
    public let by: String
    /// What: "case-created", "document-added".
    public let action: String
    /// The particulars, as JSON with sorted keys.
    public let particulars: String
    /// The hash of the entry before; of the first entry, 64 zeros.
    public let previous: ContentHash
    /// The hash of all of the above.
    public let hash: ContentHash

    /// Makes the entry that follows another.
    public init(after last: JournalEntry?, at: String, by: String, action: String, particulars: String) {
        number = (last?.number ?? 0) + 1
        previous = last?.hash ?? Self.origin
        self.at = at
        self.by = by
        self.action = action
        self.particulars = particulars
        hash = Self.hash(number, at, by, action, particulars, previous)
    }

    /// An entry as it was read from a case, whatever it holds; ``isIntact`` says whether its hash is right.
    public init(
        number: Int, at: String, by: String, action: String, particulars: String, previous: ContentHash,
        hash: ContentHash
    ) {
        self.number = number
        self.at = at
        self.by = by
        self.action = action
        self.particulars = particulars
        self.previous = previous
        self.hash = hash
    }

    /// What stands before the first entry.
    public static let origin = ContentHash.zero

    /// Whether the hash is that of the content.
    public var isIntact: Bool { hash == Self.hash(number, at, by, action, particulars, previous) }

    private static func hash(
        _ number: Int, _ at: String, _ by: String, _ action: String, _ particulars: String, _ previous: ContentHash
    ) -> ContentHash {
        var hasher = ContentHash.Hasher()
        for part in [String(number), at, by, action, particulars, previous.hex] { hasher.update(part: part) }
        return hasher.finish()
    }
}
