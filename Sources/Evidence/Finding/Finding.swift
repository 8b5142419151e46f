/// A result of analysis: what was observed, on which claims, and the innocent explanation.
///
/// What is missing is a finding too: `estimate` is then `nil`, and `missing` says what would be needed.
public struct Finding: Hashable, Sendable, Codable, Identifiable {
    /// Stable across versions: "victims-not-named".
    public let id: String
    public let estimate: Double?
    /// Lower and upper limit, in the unit of the estimate; `nil` where no interval applies.
    public let low: Double?
    public let high: Double?
    /// The number of claims, documents or operations on which it rests.
    public let n: Int
    /// Claims by id, so that a reader can open each.
    public let claims: [String]
    /// Documents concerned, where the finding is about documents.
    public let documents: [ContentHash]

    public init(
        id: String, estimate: Double? = nil, low: Double? = nil, high: Double? = nil, n: Int, claims: [String] = [],
        documents: [ContentHash] = []
    ) {
        self.id = id
        self.estimate = estimate
        self.low = low
        self.high = high
        self.n = n
        self.claims = claims
        self.documents = documents
    }
}
