import Evidence

/// What is missing in a record, as far as the record can show it.
///
/// A gap is never evidence: that something is not recorded does not say that it did not happen (METHODS.md,
/// section 0, rule 7). A gap that does not exist yields no finding. `n` is the number of documents, operations or
/// figures concerned.
public struct GapAnalysis: Sendable {
    public init() {}

    /// The gaps, at most one finding a kind, in the order of ``FindingKind``.
    public func findings(in record: ResolvedRecord) -> [Finding] {
        DocumentGaps.findings(in: record) + OperationGaps.findings(in: record) + CasualtyGaps.findings(in: record)
            + FigureGaps.findings(in: record)
    }
}

extension ReconciledFigure {
    /// Whether the figure counts something in the case itself, not in another country or time.
    var isOfTheCase: Bool {
        switch scope {
        case .operation, .wholeCase, .partOfTotal: true
        case .context: false
        }
    }
}

extension Finding {
    /// A finding about figures, which rests on all their claims, each named once.
    init?(_ kind: FindingKind, figures: [ReconciledFigure]) {
        guard !figures.isEmpty else { return nil }
        var seen: Set<String> = []
        let claims = figures.flatMap(\.supports).map(\.claim.id).filter { seen.insert($0).inserted }
        self.init(id: kind.rawValue, n: figures.count, claims: claims)
    }
}
