import Evidence
import Language

/// A bare number that opens a sentence counts a part of those of the sentence before: "Nine were police officers."
struct ContinuationRule: Sendable {
    static let rule = "continuation"

    let sentence: FigureSentence
    let earlier: EarlierFigures

    func reading(of group: NounGroup) -> CategoryReading? {
        guard case .none = group.head, group.quote.lowerBound <= sentence.tokens.lowerBound + 3,
            sentence.reading.isFunction(group.extent.upperBound, .auxiliary),
            Self.complement(of: group, in: sentence.reading, limit: sentence.tokens.upperBound) != nil,
            let last = earlier.last(before: sentence.number, within: 1), let whole = last.low,
            let part = group.quantity.low ?? group.quantity.high, part <= whole
        else { return nil }
        return last.reading
    }

    /// Who they are said to have been: "were police officers", "eran campesinos".
    static func complement(of group: NounGroup, in reading: Reading, limit: Int) -> Counted? {
        var index = group.extent.upperBound
        guard index < limit, reading.isFunction(index, .auxiliary), !reading.isFunction(index, .perfect) else {
            return nil
        }
        index += 1
        for _ in 0..<3 where index < limit {
            if reading.marks(at: index).contains(where: { $0.concept.category != nil }) { return nil }
            if let mark = reading.mark(at: index, .people) {
                return reading.entry(mark).kind.flatMap(Counted.init(rawValue:))
            }
            guard
                reading.isAdverb(index) || reading.isFunction(index, .determiner)
                    || reading.mark(at: index, .hedge) != nil
                    || reading.mark(at: index, .personHedge) != nil
            else { return nil }
            index += 1
        }
        return nil
    }
}
