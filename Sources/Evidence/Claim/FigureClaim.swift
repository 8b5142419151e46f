/// A claim whose value is a quantity: what is reconciled, analysed and printed in reports.
public struct FigureClaim: Hashable, Sendable, Codable, Identifiable {
    public let claim: Claim
    public let figure: Figure

    /// `nil` for a claim of another kind.
    public init?(_ claim: Claim) {
        guard let figure = claim.figure else { return nil }
        self.claim = claim
        self.figure = figure
    }

    /// A claim made of a figure.
    public init(
        figure: Figure, quote: Quote, attribution: [Speaker], stance: Stance, rule: String, incident: String? = nil
    ) {
        self.figure = figure
        claim = Claim(
            content: .figure(figure), quote: quote, attribution: attribution, stance: stance, rule: rule,
            incident: incident)
    }

    public var id: String { claim.id }
    public var quote: Quote { claim.quote }
    public var attribution: [Speaker] { claim.attribution }
    public var stance: Stance { claim.stance }
    public var rule: String { claim.rule }
    public var incident: String? { claim.incident }
}
