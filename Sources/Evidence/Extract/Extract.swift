/// Everything that extraction reads out of one document.
public struct Extract: Hashable, Sendable, Codable {
    public let claims: [Claim]
    public let attributions: [AttributionFrame]
    public let mentions: [Mention]
    /// The specific operations and attacks that the document tells, in the order of the text.
    public let incidents: [Incident]
    /// The document names another source as its own: an outlet, an agency, a report, in the words of the text.
    public let citations: [Speaker]

    public init(
        claims: [Claim] = [], attributions: [AttributionFrame] = [], mentions: [Mention] = [],
        incidents: [Incident] = [],
        citations: [Speaker] = []
    ) {
        self.claims = claims
        self.attributions = attributions
        self.mentions = mentions
        self.incidents = incidents
        self.citations = citations
    }

    /// The claims whose value is a quantity, in the order of the text.
    public var figures: [FigureClaim] { claims.compactMap(FigureClaim.init) }
}
