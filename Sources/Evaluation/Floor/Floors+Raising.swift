import Evidence

extension Floors {
    /// What a measure may lose without a complaint: a change that helps much in one place may cost a little in another.
    static let margin = 0.005

    /// Floors just under what was measured: never lower than the ones before, unless those belong to another gold.
    ///
    /// A measure that asks only about what another found has none (``Measure/isConditional``).
    public static func raised(from old: Floors?, to assessment: Assessment, gold: ContentHash) -> Floors {
        let kept = old?.gold == gold ? old?.floors ?? [:] : [:]
        var floors = kept
        for group in assessment.groups {
            for (measure, estimate) in group.estimates where !measure.isConditional {
                guard let f1 = estimate.tally.f1 else { continue }
                let floor = max(0, ((f1 - margin) * 1000 + 1e-9).rounded(.down) / 1000)
                floors[group.name, default: [:]][measure.rawValue] = max(
                    floor, kept[group.name]?[measure.rawValue] ?? 0)
            }
        }
        return Floors(gold: gold, floors: floors)
    }
}
