/// One place where a text says that somebody said something.
public struct AttributionFrame: Hashable, Sendable, Codable {
    /// The one who speaks; `nil` when the text does not say ("it was reported").
    public let source: Span?
    /// The words that mark it: "said", "según".
    public let cue: Span
    /// What is said.
    public let content: Span
    /// Whether the content is in quotation marks.
    public let direct: Bool

    public init(source: Span?, cue: Span, content: Span, direct: Bool) {
        self.source = source
        self.cue = cue
        self.content = content
        self.direct = direct
    }
}
