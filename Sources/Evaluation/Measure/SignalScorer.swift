import Evidence

/// Compares signals: their quotes overlap, and name and polarity are equal.
enum SignalScorer {
    static func score(_ trial: Trial) -> Score? {
        guard let gold = trial.gold.signals else { return nil }
        let read = trial.claims(\.signal)
        let near = read.map { claim in
            gold.indices.filter { gold[$0].span.range.overlaps(claim.range) }
        }
        let pairs = Matching.largest(
            read.indices.map { left in
                let signal = read[left].value
                return near[left].filter { gold[$0].kind == signal.kind && gold[$0].polarity == signal.polarity }
            })
        var score = Score()
        score.tallies[.signals] = Tally(right: pairs.count, read: read.count, gold: gold.count)
        var missed = Set(gold.indices).subtracting(pairs.values)
        for left in read.indices where pairs[left] == nil {
            let partner = near[left].first { missed.contains($0) }
            if let partner { missed.remove(partner) }
            let signal = read[left].value
            score.misses.append(
                Miss(
                    .signals, partner == nil ? .spurious : .wrong, .falseClaim, at: read[left].range,
                    gold: partner.map { summary(gold[$0].kind, gold[$0].polarity) },
                    read: summary(signal.kind, signal.polarity) + " [\(read[left].rule)]"))
        }
        for right in missed.sorted() {
            score.misses.append(
                Miss(
                    .signals, .missed, .missedClaim, at: gold[right].span.range,
                    gold: summary(gold[right].kind, gold[right].polarity)))
        }
        return score
    }

    private static func summary(_ kind: Signal.Kind, _ polarity: Signal.Polarity) -> String {
        "\(kind.code) \(kind.rawValue), \(polarity.rawValue)"
    }
}
