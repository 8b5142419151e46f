/// Those who act in an event, or to whom it is done, in the words of the text.
public struct Participant: Hashable, Sendable, Codable {
    /// Who they are, as that mention describes them; `nil` when the words do not say ("they").
    public let counted: Counted?
    /// Where the words stand; `nil` when they are left out and known from the sentences before.
    public let span: Span?
    /// The person's full name, where the words name one.
    public let name: String?
    /// How many they are, as the words say: 1 and 1 for "a man"; `nil` where the words do not say.
    public let low: Double?
    public let high: Double?

    public init(counted: Counted?, span: Span? = nil, name: String? = nil, low: Double? = nil, high: Double? = nil) {
        self.counted = counted
        self.span = span
        self.name = name
        self.low = low
        self.high = high
    }
}
