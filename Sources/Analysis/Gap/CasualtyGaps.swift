import Evidence

/// What a case that counts killed does not record of the dead and of everybody else who was there.
enum CasualtyGaps {
    private static let agents: Set<Counted> = [.police, .military, .officials]

    static func findings(in record: ResolvedRecord) -> [Finding] {
        let figures = record.figures.filter(\.isOfTheCase)
        // A zero that is only a denial ("nobody was killed") counts nobody whose name could be missing.
        let killed = figures.filter { $0.category == .killed && countsSomebody($0) }
        guard !killed.isEmpty else { return [] }
        let injured = figures.contains { $0.category == .injured && agents.contains($0.counted) }
        let arrested = figures.contains { $0.category == .arrested }
        return [
            Finding(.namesOfTheDead, figures: killed),
            injured ? nil : Finding(.injuredPolice, figures: killed),
            arrested ? nil : Finding(.arrested, figures: killed),
        ].compactMap(\.self)
    }

    private static func countsSomebody(_ figure: ReconciledFigure) -> Bool {
        figure.supports.contains { $0.claim.figure.low != 0 || $0.claim.figure.high != 0 }
    }
}
