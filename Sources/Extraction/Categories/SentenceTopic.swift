import Evidence
import Language

/// What a sentence says at its head of all whom it goes on to count: "The dead: four men", "Among those killed were
/// nine children", "Among them were", "Entre las víctimas hay".
struct SentenceTopic: Sendable {
    private static let reach = 7

    let sentence: FigureSentence
    let earlier: EarlierFigures
    private var reading: Reading { sentence.reading }

    /// What happened to those listed, and the token from which on it holds.
    func topic() -> (reading: CategoryReading, from: Int)? {
        var first = sentence.tokens.lowerBound
        while first < sentence.tokens.upperBound, isOpening(first) { first += 1 }
        if let mark = listing(at: first), let last = earlier.last(before: sentence.number, within: 2) {
            return (last.reading, mark.end)
        }
        if reading.isFunction(first, .among) {
            guard let (found, end) = named(from: first + 1), leadsToList(end) else { return nil }
            return (found, end)
        }
        guard let (found, end) = named(from: first), reading.isSign(end, Sign.colon) else { return nil }
        return (found, end)
    }

    private func isOpening(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        return token.kind == .sign
            && (Sign.isQuotation(token.sign) || token.sign == Sign.dash || token.sign == Sign.hyphen)
    }

    private func listing(at index: Int) -> Mark? { reading.mark(at: index, .function, .listing) }

    /// "the dead", "los fallecidos", "those killed", "the victims", with the token after it.
    private func named(from first: Int) -> (CategoryReading, Int)? {
        var index = first
        while index < min(first + 3, sentence.tokens.upperBound) {
            for mark in reading.marks(at: index) {
                if mark.concept == .people, mark.roles.contains(.victim) {
                    let known = earlier.victims ?? earlier.last(before: sentence.number, within: 2)?.reading
                    return known.map { ($0, mark.end) }
                }
                guard let category = mark.concept.category,
                    mark.roles.contains(.state) || mark.roles.contains(.participle)
                else { continue }
                return (CategoryReading(category, trigger: mark), mark.end)
            }
            guard reading.isFunction(index, .determiner, .pronoun) || reading.mark(at: index, .people) != nil else {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// "were", "hay", "figuran": a verb of being, or a colon, within the next words.
    private func leadsToList(_ end: Int) -> Bool {
        for index in end..<min(end + Self.reach, sentence.tokens.upperBound) {
            if reading.isFunction(index, .auxiliary, .among) || reading.isSign(index, Sign.colon) { return true }
            if sentence.hasGroup(at: index) { return false }
        }
        return false
    }
}
