import Evidence

/// Compares names and dates: the same bounds and the same kind.
enum MentionScorer {
    private static let measures: [(Mention.Kind, Measure)] = [
        (.person, .persons), (.organisation, .organisations), (.place, .places), (.date, .dates),
    ]

    private struct Name: Hashable {
        let kind: Mention.Kind
        let range: Range<Int>
    }

    static func score(_ trial: Trial) -> Score? {
        guard let mentions = trial.gold.mentions else { return nil }
        let kinds = Set(measures.map(\.0))
        let gold = Set(mentions.map { Name(kind: $0.kind, range: $0.span.range) }.filter { kinds.contains($0.kind) })
        let read = Set(
            trial.extract.mentions.compactMap { mention in
                kinds.contains(mention.kind)
                    ? trial.range(mention.span).map { Name(kind: mention.kind, range: $0) } : nil
            })
        var score = Score()
        score.tallies[.mentions] = tally(read, gold)
        for (kind, measure) in measures {
            score.tallies[measure] = tally(read.filter { $0.kind == kind }, gold.filter { $0.kind == kind })
        }
        var missed = sorted(gold.subtracting(read))
        for name in sorted(read.subtracting(gold)) {
            let partner = missed.firstIndex { $0.range.overlaps(name.range) }.map { missed.remove(at: $0) }
            score.misses.append(
                Miss(
                    .mentions, partner == nil ? .spurious : .wrong, .name, at: name.range,
                    gold: partner.map { summary($0, trial.text) }, read: summary(name, trial.text)))
        }
        for name in missed {
            score.misses.append(Miss(.mentions, .missed, .name, at: name.range, gold: summary(name, trial.text)))
        }
        return score
    }

    private static func tally(_ read: Set<Name>, _ gold: Set<Name>) -> Tally {
        Tally(right: read.intersection(gold).count, read: read.count, gold: gold.count)
    }

    private static func sorted(_ names: Set<Name>) -> [Name] {
        names.sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.kind.rawValue)
                < ($1.range.lowerBound, $1.range.upperBound, $1.kind.rawValue)
        }
    }

    private static func summary(_ name: Name, _ text: GoldText) -> String {
        "\(name.kind.rawValue) '\(text.words(name.range) ?? "")'"
    }
}
