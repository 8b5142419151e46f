import Evidence
import Language

/// What the sentences so far have said, for those that go on from it: "Twenty people were killed. Nine were police."
struct EarlierFigures: Sendable {
    /// The last figure of people that a sentence gave.
    struct Last: Sendable {
        let reading: CategoryReading
        let counted: Counted
        let low: Double?
        /// The number of the sentence.
        let sentence: Int
    }

    private(set) var last: Last?
    /// What happened to "the victims", once the text has said so with a number.
    private(set) var victims: CategoryReading?

    /// The last figure, when it stands at most so many sentences before.
    func last(before sentence: Int, within reach: Int) -> Last? {
        last.flatMap { sentence - $0.sentence <= reach ? $0 : nil }
    }

    mutating func remember(_ decisions: [CategoryGrammar.Decision], of sentence: Int, in reading: Reading) {
        for decision in decisions {
            let group = decision.group
            switch decision.reading.category {
            case .other, .rate, .money, .firearms, .operationsOrCases, .noCriminalRecord: continue
            default: break
            }
            guard !decision.reading.isNegated, !group.quantity.isZero, !group.quantity.isOne else { continue }
            let known = CategoryReading(decision.reading.category, trigger: nil)
            last = Last(
                reading: known, counted: group.counted, low: group.quantity.low ?? group.quantity.high,
                sentence: sentence)
            let isPartitive = reading.isFunction(group.quantity.tokens.upperBound, .of)
            if victims == nil, !isPartitive, group.isOfVictims(reading) { victims = known }
        }
    }
}

extension NounGroup {
    /// "126 victims"
    func isOfVictims(_ reading: Reading) -> Bool {
        guard let mark, mark.concept == .people else { return false }
        return mark.roles.contains(.victim)
    }
}
