import Evidence

/// Finds parts of wholes ("11 of 20 had no criminal record") that one root counts in one scope.
///
/// A part is never set against a whole of another scope or another root: 11 of the 20 whom a commission examined is
/// not 11 of the 27 whom a newspaper counted (METHODS.md, section 7). It abstains where the root gives the
/// part or the whole more than one value.
public struct PartOfWhole: Sendable {
    /// Which category can be a part of which; others may overlap without one lying in the other.
    private static let pairs: [(part: Category, whole: Category)] = [(.noCriminalRecord, .killed)]
    /// Those among whom "without a record" counts; killed police or soldiers are another whole.
    private static let persons: Set<Counted> = [.civilians, .suspects, .mixed, .other]

    public init() {}

    /// One finding for each part: `n` is the whole, `claims` the claim of the part and the claim of the whole.
    ///
    /// The interval is Clopper and Pearson's of 95 %; with none or all of n it is one-sided (0 of n: `high` is
    /// the one-sided upper limit). It says how far chance alone could move the share if the whole were a sample,
    /// which it seldom is.
    public func findings(in record: ResolvedRecord) -> [Finding] {
        var findings: [Finding] = []
        for pair in Self.pairs {
            for part in record.figures where part.category == pair.part && part.isOfTheCase {
                for root in Self.roots(of: part) {
                    let wholes = record.figures.filter { $0.category == pair.whole && $0.scope == part.scope }
                    if let finding = Self.finding(
                        part: Self.counts(in: [part], root: root), whole: Self.counts(in: wholes, root: root)),
                        !findings.contains(where: { $0.id == finding.id })
                    {
                        findings.append(finding)
                    }
                }
            }
        }
        return findings
    }

    private static func roots(of figure: ReconciledFigure) -> [String] {
        var seen: Set<String> = []
        return figure.supports.map(\.root).filter { seen.insert($0).inserted }
    }

    /// The exact counts that a root gives without denying them, in the order of publication.
    private static func counts(in figures: [ReconciledFigure], root: String) -> [(count: Int, claim: FigureClaim)] {
        figures.flatMap(\.supports).compactMap { support in
            let claim = support.claim
            let figure = claim.figure
            guard support.root == root, claim.stance != .denied, persons.contains(figure.counted),
                !figure.approximate, let low = figure.low, low == figure.high, let count = Int(exactly: low)
            else { return nil }
            return (count, claim)
        }
    }

    private static func finding(
        part: [(count: Int, claim: FigureClaim)], whole: [(count: Int, claim: FigureClaim)]
    ) -> Finding? {
        guard Set(part.map(\.count)).count == 1, Set(whole.map(\.count)).count == 1,
            let part = part.first,
            // The whole from the same document where there is one: a reader checks both in one place.
            let whole = whole.first(where: { $0.claim.quote.locator.document == part.claim.quote.locator.document })
                ?? whole.first,
            let interval = ProportionInterval(part.count, of: whole.count)
        else { return nil }
        return Finding(
            id: "\(FindingKind.partOfWhole.rawValue):\(part.claim.id):\(whole.claim.id)", estimate: interval.estimate,
            low: part.count == whole.count
                ? ProportionInterval.lowerLimit(part.count, of: whole.count) : interval.low,
            high: part.count == 0 ? ProportionInterval.upperLimit(0, of: whole.count) : interval.high,
            n: whole.count, claims: [part.claim.id, whole.claim.id])
    }
}
