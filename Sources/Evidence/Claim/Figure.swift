/// A claim whose value is a quantity.
public struct Figure: Hashable, Sendable, Codable {
    public let category: Category
    public let counted: Counted
    /// The smallest number that the words allow; `nil` when they set no lower bound ("up to 300").
    public let low: Double?
    /// The largest number that the words allow; `nil` when they set no upper bound ("at least 20").
    public let high: Double?
    /// Whether the words say that the number is not exact ("about", "nearly", "dozens").
    public let approximate: Bool
    /// What is counted where it is not persons or events: "PEN", "USD", "%", "per 100,000".
    public let unit: String?
    /// Who did it, where the sentence says so.
    public let actor: Counted?
    /// When the counted events took place.
    public let period: Period?
    /// Where, in the words of the text.
    public let places: [String]

    public init(
        category: Category, counted: Counted, low: Double?, high: Double?, approximate: Bool = false,
        unit: String? = nil, actor: Counted? = nil, period: Period? = nil, places: [String] = []
    ) {
        self.category = category
        self.counted = counted
        self.low = low
        self.high = high
        self.approximate = approximate
        self.unit = unit
        self.actor = actor
        self.period = period
        self.places = places
    }
}
