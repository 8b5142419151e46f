import Evidence

/// How thinly the figures of the case are supported, and how many are contested.
enum FigureGaps {
    static func findings(in record: ResolvedRecord) -> [Finding] {
        let figures = record.figures.filter(\.isOfTheCase)
        return [
            Finding(.singleRoot, figures: figures.filter { $0.independentSources == 1 }),
            Finding(.noNamedSpeaker, figures: figures.filter { !$0.supports.contains(where: hasNamedSpeaker) }),
            Finding(.contested, figures: figures.filter { $0.status == .contested }),
        ].compactMap(\.self)
    }

    private static func hasNamedSpeaker(_ support: ReconciledFigure.Support) -> Bool {
        support.claim.attribution.contains { $0.kind != .anonymous }
    }
}
