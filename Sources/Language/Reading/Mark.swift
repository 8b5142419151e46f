/// A place where a term of the lexicon stands.
public struct Mark: Hashable, Sendable {
    /// The number of the entry in the lexicon.
    public let entry: Int32
    @usableFromInline let firstToken: Int32
    @usableFromInline let endToken: Int32
    /// What the term is about, and the parts that it can play: the entry's, kept here since every grammar asks.
    public let concept: Concept
    public let roles: RoleSet

    init(entry: Int32, first: Int, end: Int, concept: Concept, roles: RoleSet) {
        self.entry = entry
        firstToken = Int32(truncatingIfNeeded: first)
        endToken = Int32(truncatingIfNeeded: end)
        self.concept = concept
        self.roles = roles
    }

    /// The first token.
    @inlinable public var first: Int { Int(firstToken) }
    /// The token after the last.
    @inlinable public var end: Int { Int(endToken) }
}
