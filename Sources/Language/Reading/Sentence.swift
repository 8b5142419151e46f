/// A sentence, headline or caption: a run of tokens.
public struct Sentence: Hashable, Sendable {
    public let tokens: Range<Int>
    /// The paragraph in which it stands, counted from 0.
    public let paragraph: Int
}
