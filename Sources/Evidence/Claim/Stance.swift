/// How a text stands to what it says.
public enum Stance: String, Hashable, Sendable, Codable, CaseIterable {
    /// The document says so itself, without a hedge.
    case asserted
    /// Hedged, or an accusation, attributed or not.
    case alleged
    /// The one who speaks rejects it.
    case denied
    /// Attributed to somebody, without a hedge.
    case reported
}
