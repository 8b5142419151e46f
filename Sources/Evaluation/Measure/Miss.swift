/// One place in which the program and the gold do not agree.
public struct Miss: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable {
        /// The gold has it, the program did not read it.
        case missed
        /// The program read something there, and not what the gold has.
        case wrong
        /// The program read it, the gold has nothing there.
        case spurious
    }

    public let measure: Measure
    public let kind: Kind
    public let harm: Harm
    /// The code points of the gold text; `nil` where it is about no one place.
    public let range: Range<Int>?
    /// What the gold has.
    public let gold: String?
    /// What the program read, with the name of the rule.
    public let read: String?

    init(
        _ measure: Measure, _ kind: Kind, _ harm: Harm, at range: Range<Int>?, gold: String? = nil,
        read: String? = nil
    ) {
        self.measure = measure
        self.kind = kind
        self.harm = harm
        self.range = range
        self.gold = gold
        self.read = read
    }
}
