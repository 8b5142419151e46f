import Evidence

/// Something done to somebody that a careful reader finds in a gold text.
public struct GoldEvent: Hashable, Sendable, Decodable {
    /// The shortest words that tell it, with the verb.
    public let span: GoldSpan
    public let category: EventCategory
    /// Who did it; `nil` when the text does not say.
    public let actor: Counted?
    public let negated: Bool

    public init(span: GoldSpan, category: EventCategory, actor: Counted?, negated: Bool) {
        self.span = span
        self.category = category
        self.actor = actor
        self.negated = negated
    }

    private enum Key: String, CodingKey { case category, actor, negated }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            span: try GoldSpan(from: decoder),
            category: try container.decode(EventCategory.self, forKey: .category),
            actor: try container.decodeIfPresent(Counted.self, forKey: .actor),
            negated: try container.decodeIfPresent(Bool.self, forKey: .negated) ?? false)
    }
}
