import Evidence

/// One mention of persons who were killed, injured or shot, with how many they are.
struct Casualty: Hashable, Sendable {
    enum Effect: Hashable, Sendable {
        case killed, injured
        /// Hit by force whose outcome the mention does not tell: "was shot".
        case hit
    }

    let effect: Effect
    let number: Double
    /// Where the mention stands in its text.
    let span: Span
    let period: Period?
    let places: [String]
    let claim: String

    /// `nil` for a claim that is no such mention, is denied, or counts a longer time than one operation takes.
    init?(_ claim: Claim) {
        guard claim.stance != .denied else { return nil }
        switch claim.content {
        case .figure(let figure):
            guard figure.counted != .events, let number = figure.low ?? figure.high, number > 0,
                figure.period.map({ $0.from == $0.to }) ?? true
            else { return nil }
            switch figure.category {
            case .killed: effect = .killed
            case .injured: effect = .injured
            default: return nil
            }
            self.number = number
            period = figure.period
            places = figure.places
        case .event(let event):
            guard !event.negated, let target = event.target, target.high != 0 else { return nil }
            switch event.category {
            case .killed: effect = .killed
            case .injured: effect = .injured
            case .force: effect = .hit
            default: return nil
            }
            number = target.low ?? 1
            period = event.period
            places = event.places
        case .role, .signal: return nil
        }
        span = claim.quote.locator.span
        self.claim = claim.id
    }
}
