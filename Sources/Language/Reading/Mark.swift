/// A place where a term of the lexicon stands.
public struct Mark: Hashable, Sendable {
    /// The number of the entry in the lexicon.
    public let entry: Int32
    /// The first token, and the token after the last.
    public let first: Int
    public let end: Int
}
