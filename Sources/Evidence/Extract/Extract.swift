/// Everything that extraction reads out of one document.
public struct Extract: Hashable, Sendable, Codable {
    public let claims: [Claim]
    public let attributions: [AttributionFrame]
    public let mentions: [Mention]
    /// The document names another source as its own: an outlet, an agency, a report, in the words of the text.
    public let citations: [Speaker]

    public init(
        claims: [Claim] = [], attributions: [AttributionFrame] = [], mentions: [Mention] = [],
        citations: [Speaker] = []
    ) {
        self.claims = claims
        self.attributions = attributions
        self.mentions = mentions
        self.citations = citations
    }
}
