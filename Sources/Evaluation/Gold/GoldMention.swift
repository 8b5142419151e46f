import Evidence

/// A name or date that a careful reader finds in a gold text.
public struct GoldMention: Hashable, Sendable, Decodable {
    public let kind: Mention.Kind
    public let span: GoldSpan

    public init(kind: Mention.Kind, span: GoldSpan) {
        self.kind = kind
        self.span = span
    }

    private enum Key: String, CodingKey { case kind }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(kind: try container.decode(Mention.Kind.self, forKey: .kind), span: try GoldSpan(from: decoder))
    }
}
