import Evidence

/// Something that a gold text reports about how an operation ran.
public struct GoldSignal: Hashable, Sendable, Decodable {
    public let kind: Signal.Kind
    public let polarity: Signal.Polarity
    public let span: GoldSpan

    public init(kind: Signal.Kind, polarity: Signal.Polarity, span: GoldSpan) {
        self.kind = kind
        self.polarity = polarity
        self.span = span
    }

    private enum Key: String, CodingKey { case signal, polarity }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            kind: try container.decode(Signal.Kind.self, forKey: .signal),
            polarity: try container.decode(Signal.Polarity.self, forKey: .polarity),
            span: try GoldSpan(from: decoder))
    }
}
