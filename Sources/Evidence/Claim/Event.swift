/// A claim that somebody did something to somebody, with or without a number: "a man was shot dead by police".
public struct Event: Hashable, Sendable, Codable {
    public let category: EventCategory
    /// Who did it, as the words of that mention describe them; `nil` when the text does not say.
    public let actor: Participant?
    /// To whom it was done; `nil` when the text does not say.
    public let target: Participant?
    /// Whether the words say that it did not happen: "did not open fire".
    public let negated: Bool
    /// When it happened.
    public let period: Period?
    /// Where, in the words of the text.
    public let places: [String]

    public init(
        category: EventCategory, actor: Participant? = nil, target: Participant? = nil, negated: Bool = false,
        period: Period? = nil, places: [String] = []
    ) {
        self.category = category
        self.actor = actor
        self.target = target
        self.negated = negated
        self.period = period
        self.places = places
    }
}
