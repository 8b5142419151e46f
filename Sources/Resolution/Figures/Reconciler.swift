import Evidence

/// Chooses low, best and high for one question in one scope, by the rules of `Docs/methods/reconciliation.md`.
///
/// Never an average. Each root has one vote, carried by its latest claim.
struct Reconciler: Sendable {
    /// A claim with what the rules need to know of it.
    struct Entry: Sendable {
        let claim: FigureClaim
        let root: String
        let institution: Institution
        let published: PartialDate?
        /// The place of its document in the order of publication.
        let order: Int
    }

    /// What was chosen.
    struct Choice: Sendable {
        var low: Double?
        var best: Double?
        var high: Double?
        var approximate = false
        var status = ReconciledFigure.Status.unresolved
        var rule = SelectionRule.noSource
        var deciding: [String] = []
    }

    static func choose(_ entries: [Entry]) -> Choice {
        let affirmed = entries.filter { $0.claim.stance != .denied }
        var choice = Choice()
        guard !affirmed.isEmpty else { return choice }
        let identifiable = affirmed.filter { ![.anonymous].contains($0.institution) }
        let voters = identifiable.isEmpty ? affirmed : identifiable
        let votes = Dictionary(grouping: voters, by: \.root).mapValues(vote).values.sorted { isBetter($0, $1) }
        guard let winner = votes.first else { return choice }
        let figure = winner.claim.figure
        choice.best = figure.low ?? figure.high
        choice.approximate = figure.approximate
        choice.rule = rule(winner, votes)
        choice.deciding = [winner.claim.id]
        bounds(&choice, voters)
        choice.status = status(affirmed, entries)
        return choice
    }

    /// The vote of one root: its latest claim, the exact before the vague, the lower among equals.
    private static func vote(_ entries: [Entry]) -> Entry {
        entries.min { isMoreSpecific($0, $1) } ?? entries[0]
    }

    private static func isMoreSpecific(_ left: Entry, _ right: Entry) -> Bool {
        let a = left.claim.figure
        let b = right.claim.figure
        if precision(a) != precision(b) { return precision(a) < precision(b) }
        if left.published != right.published { return isLater(left.published, right.published) }
        return (a.low ?? a.high ?? 0, left.claim.id) < (b.low ?? b.high ?? 0, right.claim.id)
    }

    /// A document without a date counts as older than any with one.
    private static func isLater(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
        guard let left else { return false }
        return right.map { $0 < left } ?? true
    }

    /// Exact, then bounded, then approximate.
    private static func precision(_ figure: Figure) -> Int {
        if figure.approximate { return 2 }
        return figure.low == figure.high ? 0 : 1
    }

    /// R7: the nearest institution, then the exact, then the latest, then the lower value.
    private static func isBetter(_ left: Entry, _ right: Entry) -> Bool {
        if left.institution.rank != right.institution.rank { return left.institution.rank > right.institution.rank }
        return isMoreSpecific(left, right)
    }

    private static func rule(_ winner: Entry, _ votes: [Entry]) -> SelectionRule {
        if votes.count == 1 { return .onlyRoot }
        if winner.institution.hasDirectAccess { return .nearestRoot }
        return .mostSpecificRoot
    }

    /// R5 and R6: low from roots with direct access where there are any, high from every identifiable root.
    private static func bounds(_ choice: inout Choice, _ voters: [Entry]) {
        let exact = voters.filter { !$0.claim.figure.approximate }
        let usable = exact.isEmpty ? voters : exact
        let near = usable.filter(\.institution.hasDirectAccess)
        // The smallest and the largest claim decide; where they state no bound of their own ("at least 18"), there is none.
        if let entry = (near.isEmpty ? usable : near).min(by: { isLower($0, $1) }) {
            choice.low = entry.claim.figure.low.map { min($0, choice.best ?? $0) }
            choice.deciding.append(entry.claim.id)
        }
        if let entry = usable.max(by: { isLower($0, $1, upper: true) }) {
            choice.high = entry.claim.figure.high.map { max($0, choice.best ?? $0) }
            choice.deciding.append(entry.claim.id)
        }
        choice.deciding = choice.deciding.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Order by the lower or the upper end; of two equal ends the one that is stated as a bound of its own is the nearer.
    private static func isLower(_ left: Entry, _ right: Entry, upper: Bool = false) -> Bool {
        func end(_ figure: Figure) -> Double { (upper ? figure.high ?? figure.low : figure.low ?? figure.high) ?? 0 }
        func states(_ figure: Figure) -> Int { (upper ? figure.high : figure.low) == nil ? 1 : 0 }
        let a = left.claim.figure
        let b = right.claim.figure
        if end(a) != end(b) { return end(a) < end(b) }
        if states(a) != states(b) { return upper ? states(a) > states(b) : states(a) < states(b) }
        return left.claim.id < right.claim.id
    }

    private static func status(_ affirmed: [Entry], _ all: [Entry]) -> ReconciledFigure.Status {
        if affirmed.count < all.count { return .contested }
        for (index, left) in affirmed.enumerated() {
            for right in affirmed[(index + 1)...] where !isCompatible(left.claim.figure, right.claim.figure) {
                return .contested
            }
        }
        // A source without a name corroborates nothing.
        let named = affirmed.filter { $0.institution != .anonymous }
        return Set(named.map(\.root)).count > 1 ? .corroborated : .singleSource
    }

    /// Whether some number fits both: "at least 20" and 27 do, 96 and 97 do not. An approximate number reaches a tenth
    /// further on both sides.
    static func isCompatible(_ left: Figure, _ right: Figure) -> Bool {
        let a = range(left)
        let b = range(right)
        return a.lowerBound <= b.upperBound && b.lowerBound <= a.upperBound
    }

    private static func range(_ figure: Figure) -> ClosedRange<Double> {
        let slack = figure.approximate ? 0.1 * (figure.high ?? figure.low ?? 0) : 0
        let low = (figure.low ?? 0) - slack
        let high = (figure.high ?? .greatestFiniteMagnitude) + slack
        return min(low, high)...max(low, high)
    }
}
