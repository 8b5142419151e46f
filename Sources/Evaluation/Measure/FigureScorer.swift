import Evidence

/// Compares figures: how many, of what, on whose word.
///
/// A figure matches one of the gold when their quotes overlap and low and high (and category, and those counted) are
/// equal. What touches no quote of the gold is spurious only for counts of people and cases, and not on an optional
/// quote; what touches one and differs is always wrong.
enum FigureScorer {
    /// Categories in which a number that the gold does not have is an error; other numbers need not be annotated.
    static let annotated: Set<Category> = [
        .killed, .injured, .arrested, .investigated, .involved, .charged, .sentenced, .suspendedOrDismissed,
        .disappeared, .noCriminalRecord, .operationsOrCases,
    ]
    private static let levels: [Measure] = [.figureNumbers, .figures, .figuresCounted]

    static func score(_ trial: Trial) -> Score? {
        guard let gold = trial.gold.figures else { return nil }
        let read = trial.claims(FigureClaim.init)
        let spots = gold.map { figure in figure.range.map { [$0] } ?? trial.text.places(of: figure.quote) }
        let free = trial.gold.optional.flatMap(trial.text.places)
        let near = read.map { claim in
            gold.indices.filter { index in spots[index].contains { $0.overlaps(claim.range) } }
        }
        var score = Score()
        for level in levels {
            let pairs = Matching.largest(
                read.indices.map { left in
                    near[left].filter { agrees(read[left].value.figure, gold[$0], level) }
                })
            let wrong = read.indices.filter { left in
                guard pairs[left] == nil else { return false }
                return !near[left].isEmpty
                    || annotated.contains(read[left].value.figure.category)
                        && !free.contains { $0.overlaps(read[left].range) }
            }
            score.tallies[level] = Tally(
                found: pairs.count, spurious: wrong.count, missed: gold.count - pairs.count)
            guard level == .figures else { continue }
            var missed = Set(gold.indices).subtracting(pairs.values)
            for left in wrong {
                let partner = near[left].first { missed.contains($0) } ?? near[left].first
                if let partner { missed.remove(partner) }
                score.misses.append(miss(read[left], partner.map { gold[$0] }))
            }
            for right in missed.sorted() { score.misses.append(miss(gold[right], spots[right].first)) }
            var (speakers, stances) = (0, 0)
            for (left, right) in pairs.sorted(by: { $0.key < $1.key }) {
                let voice = compareVoice(read[left], gold[right], &score)
                if voice.hasRightSpeaker { speakers += 1 }
                if voice.hasRightStance { stances += 1 }
            }
            let count = (read: pairs.count + wrong.count, gold: gold.count)
            score.tallies[.figuresSpeaker] = Tally(right: speakers, read: count.read, gold: count.gold)
            score.tallies[.figuresStance] = Tally(right: stances, read: count.read, gold: count.gold)
        }
        return score
    }

    private static func agrees(_ figure: Figure, _ gold: GoldFigure, _ level: Measure) -> Bool {
        guard figure.low == gold.low, figure.high == gold.high else { return false }
        if level == .figureNumbers { return true }
        guard figure.category == gold.category || gold.otherCategories.contains(figure.category) else { return false }
        return level == .figures || figure.counted == gold.counted
    }

    /// Who says so, and how; and who is counted.
    private static func compareVoice(
        _ read: Trial.Placed<FigureClaim>, _ gold: GoldFigure, _ score: inout Score
    ) -> (hasRightSpeaker: Bool, hasRightStance: Bool) {
        let claim = read.value
        let speaker = gold.speaker ?? gold.via
        let name = claim.attribution.first?.name
        let isRight = ([speaker] + gold.otherSpeakers).contains { NameComparison.isSame(name, $0) }
        score.add(.speakers, isRight: isRight)
        if speaker?.isEmpty == false { score.add(.namedSpeakers, isRight: isRight) }
        if !isRight {
            score.misses.append(
                Miss(
                    .speakers, .wrong, .wrongSpeaker, at: read.range,
                    gold: "\(claim.quote.words): \(speaker ?? "the document itself")",
                    read: "\(name ?? "the document itself") [\(read.rule)]"))
        }
        if let stance = gold.stance {
            score.add(.stances, isRight: claim.stance == stance)
            if claim.stance != stance {
                score.misses.append(
                    Miss(
                        .stances, .wrong, .wrongSpeaker, at: read.range,
                        gold: "\(claim.quote.words): \(stance.rawValue)",
                        read: "\(claim.stance.rawValue) [\(read.rule)]"))
            }
        }
        if claim.figure.counted != gold.counted {
            score.misses.append(
                Miss(
                    .figuresCounted, .wrong, .falseClaim, at: read.range,
                    gold: "\(claim.quote.words): \(gold.counted.rawValue)",
                    read: "\(claim.figure.counted.rawValue) [\(read.rule)]"))
        }
        return (isRight, claim.stance == gold.stance ?? claim.stance)
    }

    private static func miss(_ read: Trial.Placed<FigureClaim>, _ gold: GoldFigure?) -> Miss {
        let figure = read.value.figure
        // A number that is read as nothing in particular says nothing false.
        let harm: Harm =
            figure.category == .killed
            ? .falseDeath
            : gold?.category == .killed ? .missedDeath : figure.category == .other ? .missedClaim : .falseClaim
        return Miss(
            .figures, gold == nil ? .spurious : .wrong, harm, at: read.range,
            gold: gold.map { summary($0.category, $0.counted, $0.low, $0.high) },
            read: summary(figure.category, figure.counted, figure.low, figure.high) + " [\(read.rule)]")
    }

    private static func miss(_ gold: GoldFigure, _ place: Range<Int>?) -> Miss {
        Miss(
            .figures, .missed, gold.category == .killed ? .missedDeath : .missedClaim, at: place,
            gold: summary(gold.category, gold.counted, gold.low, gold.high))
    }

    private static func summary(_ category: Category, _ counted: Counted, _ low: Double?, _ high: Double?) -> String {
        "\(NumberText.bounds(low, high)) \(category.rawValue), \(counted.rawValue)"
    }
}
