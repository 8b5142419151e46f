import Evidence

/// Compares events: their quotes overlap, category and negation are equal, and the actor.
enum EventScorer {
    /// The categories that gold marks; others that the program reads are neither right nor wrong.
    static let annotated: Set<EventCategory> = [
        .killed, .injured, .arrested, .force, .failureToAct, .rewarded, .promoted, .disappeared,
    ]

    static func score(_ trial: Trial) -> Score? {
        guard let gold = trial.gold.events else { return nil }
        let read = trial.claims(\.event).filter { annotated.contains($0.value.category) }
        let near = read.map { claim in
            gold.indices.filter { gold[$0].span.range.overlaps(claim.range) }.sorted { left, right in
                gold[left].span.range.common(with: claim.range) > gold[right].span.range.common(with: claim.range)
            }
        }
        func pairs(_ agrees: (Event, GoldEvent) -> Bool) -> [Int: Int] {
            Matching.largest(read.indices.map { left in near[left].filter { agrees(read[left].value, gold[$0]) } })
        }
        let same = pairs { $0.category == $1.category && $0.negated == $1.negated }
        let byActor = pairs {
            $0.category == $1.category && $0.negated == $1.negated && $0.actor?.counted == $1.actor
        }
        var score = Score()
        score.tallies[.events] = Tally(right: same.count, read: read.count, gold: gold.count)
        score.tallies[.eventActors] = Tally(right: byActor.count, read: read.count, gold: gold.count)
        var missed = Set(gold.indices).subtracting(same.values)
        for left in read.indices {
            if let right = same[left] {
                guard read[left].value.actor?.counted != gold[right].actor, byActor[left] == nil else { continue }
                score.misses.append(miss(.eventActors, read[left], gold[right]))
            } else {
                let partner = near[left].first { missed.contains($0) }
                if let partner { missed.remove(partner) }
                score.misses.append(miss(.events, read[left], partner.map { gold[$0] }))
            }
        }
        for right in missed.sorted() {
            score.misses.append(
                Miss(
                    .events, .missed, gold[right].category == .killed ? .missedDeath : .missedClaim,
                    at: gold[right].span.range, gold: summary(gold[right])))
        }
        return score
    }

    private static func miss(_ measure: Measure, _ read: Trial.Placed<Event>, _ gold: GoldEvent?) -> Miss {
        Miss(
            measure, gold == nil ? .spurious : .wrong,
            read.value.category == .killed && !read.value.negated ? .falseDeath : .falseClaim, at: read.range,
            gold: gold.map(summary),
            read: summary(read.value.category, read.value.actor?.counted, read.value.negated) + " [\(read.rule)]")
    }

    private static func summary(_ gold: GoldEvent) -> String { summary(gold.category, gold.actor, gold.negated) }

    private static func summary(_ category: EventCategory, _ actor: Counted?, _ negated: Bool) -> String {
        "\(negated ? "not " : "")\(category.rawValue) by \(actor?.rawValue ?? "nobody named")"
    }
}
