/// One place where a gold text says that somebody said something.
public struct GoldAttribution: Hashable, Sendable, Decodable {
    /// The one who speaks; `nil` when the text does not say.
    public let source: GoldSpan?
    /// The words that mark it; `nil` when the gold does not mark them.
    public let cue: GoldSpan?
    public let content: GoldSpan

    public init(source: GoldSpan?, cue: GoldSpan? = nil, content: GoldSpan) {
        self.source = source
        self.cue = cue
        self.content = content
    }
}
