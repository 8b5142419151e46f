import Evidence

/// Ties the claims of a text to the incidents that they are about: those that stand in the words of one incident alone
/// and speak of no other time.
struct IncidentLinks: Sendable {
    private let incidents: [Incident]
    /// Each passage with its incident, in the order of the text.
    private let passages: [(span: Span, incident: Int)]

    init(_ incidents: [Incident]) {
        self.incidents = incidents
        passages = incidents.enumerated().flatMap { number, incident in incident.spans.map { ($0, number) } }
            .sorted { $0.0 < $1.0 }
    }

    /// The claims, each with its incident where it has one. Roles of persons belong to the whole text.
    ///
    /// - Parameter claims: in the order of the text.
    func linked(_ claims: [Claim]) -> [Claim] {
        guard !passages.isEmpty else { return claims }
        var first = 0
        return claims.map { claim in
            let start = claim.quote.locator.span.start
            while first < passages.count, passages[first].span.end <= start { first += 1 }
            guard first < passages.count, passages[first].span.start <= start, claim.role == nil else { return claim }
            let incident = incidents[passages[first].incident]
            let isShared = first + 1 < passages.count && passages[first + 1].span.start <= start
            return isShared || conflicts(claim, incident) ? claim : claim.about(incident: incident.id)
        }
    }

    /// A count over a longer time, or of another day.
    private func conflicts(_ claim: Claim, _ incident: Incident) -> Bool {
        guard let period = claim.figure?.period ?? claim.event?.period else { return false }
        guard period.from == period.to else { return true }
        guard let day = incident.date?.from else { return false }
        return period.from != day
    }
}
